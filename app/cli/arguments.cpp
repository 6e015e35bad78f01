#include "cli/arguments.h"

#include "cli/phrases.h"

namespace tilshi::cli {

namespace {

bool isOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-');
}

/// Reads the option at place, and its value behind it; place is left at the last one read.
Outcome<void> takeOption(const QStringList &all, qsizetype &place, Arguments &taken)
{
    const QString &argument = all.at(place);
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument.left(equals);
    const OptionForm *form = formNamed(name);
    if (!form) {
        return misused(Cli::tr("there is no option %1").arg(name));
    }
    if (taken.has(form->option)) {
        return misused(Cli::tr("%1 is given twice").arg(name));
    }
    if (!form->value) {
        if (equals >= 0) {
            return misused(Cli::tr("%1 takes no value").arg(name));
        }
        taken.options.insert(form->option, QString());
        return {};
    }
    if (equals >= 0) {
        taken.options.insert(form->option, argument.mid(equals + 1));
        return {};
    }
    if (place + 1 >= all.size() || all.at(place + 1).startsWith(u"--")) {
        return misused(Cli::tr("%1 needs a value: %2").arg(name, QLatin1String(form->value)));
    }
    taken.options.insert(form->option, all.at(++place));
    return {};
}

void takeWord(const QString &word, Arguments &taken)
{
    if (taken.verb.isEmpty()) {
        taken.verb = word;
    } else {
        taken.words.append(word);
    }
}

} // namespace

std::optional<QString> Arguments::value(Option option) const
{
    const auto found = options.constFind(option);
    return found == options.constEnd() ? std::nullopt : std::optional<QString>(*found);
}

Outcome<Arguments> parse(const QStringList &arguments)
{
    Arguments taken;
    bool onlyWords = false;
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        const QString &argument = arguments.at(place);
        if (!onlyWords && argument == u"--") {
            onlyWords = true;
        } else if (!onlyWords && isOption(argument)) {
            const auto done = takeOption(arguments, place, taken);
            if (!done) {
                return tl::unexpected<Failure>(done.error());
            }
        } else {
            takeWord(argument, taken);
        }
    }
    return taken;
}

} // namespace tilshi::cli
