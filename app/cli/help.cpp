#include "cli/help.h"

#include "cli/phrases.h"
#include "cli/table.h"

#include <utility>

namespace tilshi::cli {

namespace {

constexpr int lineWidth = 78;
constexpr int explanationWidth = 50; ///< beside the longest option

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
        const QString value = form.value ? u' ' + QString::fromUtf8(form.value) : QString();
        QString name = QLatin1String(form.name) + value;
        for (const QString &line : wrapped(Cli::tr(form.help), explanationWidth).split(u'\n')) {
            rows.append({std::exchange(name, QString()), line});
        }
    }
    return indented(rows);
}

QString withArguments(const Verb &verb)
{
    return QStringLiteral("%1 %2")
        .arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.synopsis))
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
           wrapped(
               Cli::tr("Options may stand anywhere. An id may be cut to its first characters, 8 or "
                       "more, where they are of one article only. Exit code: 0 done, 1 refused or "
                       "failed, 2 wrong usage."),
               lineWidth) +
           u'\n';
}

QString helpFor(const Verb &verb)
{
    QString text = usageOf(verb) + u"\n\n" + wrapped(Cli::tr(verb.summary), lineWidth) + u'\n';
    if (verb.details) {
        const QString details = Cli::tr(verb.details);
        text += wrapped(verb.listed ? details.arg(verb.listed()) : details, lineWidth) + u'\n';
    }
    return text + u'\n' + optionLines(verb.options + common);
}

} // namespace tilshi::cli
