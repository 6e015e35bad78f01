#include "cli/housewords.h"
#include "cli/ispellsession.h"
#include "cli/loadedchecker.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

Outcome<void> spell(Call &call)
{
    const auto words =
        call.has(Option::Library) ? houseWords(call) : Outcome<QList<language::HouseWord>>();
    if (!words) {
        return tl::unexpected(words.error());
    }
    const auto checker = loadedChecker(call);
    if (!checker) {
        return tl::unexpected(checker.error());
    }
    const Environment &environment = call.environment();
    IspellSession session(**checker, *words);
    call.print(IspellSession::banner());
    environment.flush();
    while (const auto line = environment.readLine()) {
        call.printLines(session.answer(*line));
        environment.flush();
    }
    return {};
}

} // namespace

Verb spellVerb()
{
    return {.name = "spell",
            .synopsis = "",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Checks the words of standard input as “ispell -a” does, for editors."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "After a banner each line is answered at once: a line for each of its words "
                       "and an empty one. * is a known word, & one with suggestions, # one "
                       "without. ^ before a line keeps it from being a command. Needs no library; "
                       "with --library its words are known."),
            .run = spell};
}

} // namespace tilshi::cli
