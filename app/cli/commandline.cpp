#include "cli/commandline.h"

#include "cli/help.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include <algorithm>

namespace tilshi::cli {

namespace {

const Verb *verbNamed(const QString &name)
{
    for (const Verb &verb : allVerbs()) {
        if (name == QLatin1String(verb.name)) {
            return &verb;
        }
    }
    return nullptr;
}

Outcome<void> checkOptions(const Verb &verb, const Arguments &arguments)
{
    for (auto it = arguments.options.keyBegin(); it != arguments.options.keyEnd(); ++it) {
        if (!isCommon(*it) && !verb.options.contains(*it)) {
            return misused(Cli::tr("%1 does not take %2")
                               .arg(QLatin1String(verb.name), QLatin1String(formOf(*it).name)));
        }
    }
    return {};
}

Outcome<void> checkUsage(const Verb &verb, const Arguments &arguments)
{
    auto options = checkOptions(verb, arguments);
    if (!options) {
        return options;
    }
    const qsizetype given = arguments.words.size();
    if (given < verb.leastWords || (verb.mostWords >= 0 && given > verb.mostWords)) {
        return misused(Cli::tr("write: %1").arg(usageOf(verb)));
    }
    if (verb.needsPerson && !arguments.has(Option::As)) {
        return misused(Cli::tr("say who acts: --as LOGIN"));
    }
    return {};
}

Outcome<void> showHelp(const Arguments &arguments, const Environment &environment)
{
    const QString name = arguments.verb == u"help" ? arguments.words.value(0) : arguments.verb;
    if (name.isEmpty()) {
        environment.out(generalHelp());
        return {};
    }
    const Verb *verb = verbNamed(name);
    if (!verb) {
        return misused(Cli::tr("there is no verb %1; “tilshi-cli help” names all").arg(name));
    }
    environment.out(helpFor(*verb));
    return {};
}

Outcome<void> runVerb(const Arguments &arguments, const Environment &environment)
{
    const Verb *verb = verbNamed(arguments.verb);
    if (!verb) {
        return misused(
            arguments.verb.isEmpty()
                ? Cli::tr("name a verb; “tilshi-cli help” names all")
                : Cli::tr("there is no verb %1; “tilshi-cli help” names all").arg(arguments.verb));
    }
    auto usable = checkUsage(*verb, arguments);
    if (!usable) {
        return usable;
    }
    if (environment.currentFolder.isEmpty()) {
        return failed(Cli::tr("The current folder was removed; change to another one."));
    }
    Call call(arguments, environment);
    return verb->run(call);
}

/// Names in another encoding come as U+FFFD, and would be looked for so.
Outcome<void> checkEncoding(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument.contains(QChar::ReplacementCharacter)) {
            return misused(Cli::tr("“%1” is not in UTF-8; give the file another name, such as with "
                                   "convmv")
                               .arg(argument));
        }
    }
    return {};
}

Outcome<void> dispatch(const Arguments &arguments, const Environment &environment)
{
    if (arguments.has(Option::Version)) {
        environment.out(QStringLiteral("tilshi-cli " TILSHI_VERSION "\n"));
        return {};
    }
    if (arguments.has(Option::Help) || arguments.verb == u"help") {
        return showHelp(arguments, environment);
    }
    return runVerb(arguments, environment);
}

} // namespace

int run(const QStringList &arguments, const Environment &environment)
{
    const auto parsed = parse(arguments);
    const auto usable = parsed ? checkEncoding(arguments) : tl::unexpected(parsed.error());
    const auto done = usable ? dispatch(*parsed, environment) : usable;
    if (done) {
        return Done;
    }
    const QString verb = parsed && verbNamed(parsed->verb) ? u' ' + parsed->verb : QString();
    environment.err(u"tilshi-cli" + verb + u": " + done.error().line.simplified());
    return done.error().code;
}

} // namespace tilshi::cli
