#include "cli/act.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

Outcome<void> schedule(Call &call)
{
    if (!call.has(Option::At)) {
        return misused(Cli::tr("say when: --at \"YYYY-MM-DD HH:MM\""));
    }
    return act(call, newsroom::Action::Schedule);
}

} // namespace

Verb scheduleVerb()
{
    return {.name = "schedule",
            .synopsis = "ID --at \"YYYY-MM-DD HH:MM\"",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Sets the minute at which an approved article is published."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The minute is one of the newsroom's own zone, whatever this "
                       "computer's. A scheduled article is given another minute."),
            .options = {Option::At},
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = schedule};
}

} // namespace tilshi::cli
