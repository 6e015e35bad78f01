#include "cli/act.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

Verb unscheduleVerb()
{
    return {.name = "unschedule",
            .synopsis = "ID",
            .summary =
                QT_TRANSLATE_NOOP("Cli", "Takes an article off the schedule; it stays approved."),
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = [](Call &call) { return act(call, newsroom::Action::Unschedule); }};
}

} // namespace tilshi::cli
