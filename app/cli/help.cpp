#include "cli/help.h"

#include "cli/phrases.h"
#include "cli/table.h"

namespace tilshi::cli {

namespace {

const QList<Option> common{Option::Library, Option::As, Option::Json, Option::Help};

QString indented(const QList<QStringList> &rows)
{
    QString text = QStringLiteral("  ") + table(rows);
    text.replace(u'\n', QStringLiteral("\n  "));
    text.chop(2);
    return text;
}

QString optionLines(const QList<Option> &options)
{
    QList<QStringList> rows;
    for (const Option option : options) {
        const OptionForm &form = formOf(option);
        const QString value = form.value ? u' ' + QString::fromLatin1(form.value) : QString();
        rows.append({QLatin1String(form.name) + value, Cli::tr(form.help)});
    }
    return indented(rows);
}

QString withArguments(const Verb &verb)
{
    return QStringLiteral("%1 %2")
        .arg(QLatin1String(verb.name), QLatin1String(verb.synopsis))
        .trimmed();
}

QString verbLines()
{
    QList<QStringList> rows{{QStringLiteral("help [VERB]"), Cli::tr("Explains a verb, or all.")}};
    for (const Verb &verb : allVerbs()) {
        rows.append({QString::fromLatin1(verb.name), Cli::tr(verb.summary)});
    }
    return indented(rows);
}

} // namespace

bool isCommon(Option option)
{
    return common.contains(option);
}

QString usageOf(const Verb &verb)
{
    const QString who = verb.needsPerson ? QStringLiteral("--as LOGIN ") : QString();
    return u"tilshi-cli " + who + withArguments(verb);
}

QString generalHelp()
{
    return Cli::tr("Tilshi: from draft to published page, on the command line.") + u"\n\n" +
           QStringLiteral("tilshi-cli [--library DIR] [--as LOGIN] [--json] VERB …\n\n") +
           verbLines() + u'\n' + optionLines(common + QList<Option>{Option::Version}) + u'\n' +
           Cli::tr("Options may stand anywhere. An id may be cut to its first characters, 8 or "
                   "more, where they are of one article only. Exit code: 0 done, 1 refused or "
                   "failed, 2 wrong usage.") +
           u'\n';
}

QString helpFor(const Verb &verb)
{
    QString text = usageOf(verb) + u"\n\n" + Cli::tr(verb.summary) + u'\n';
    if (verb.details) {
        text += Cli::tr(verb.details) + u'\n';
    }
    return text + u'\n' + optionLines(verb.options + common);
}

} // namespace tilshi::cli
