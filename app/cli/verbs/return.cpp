#include "cli/act.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

Verb returnVerb()
{
    return {.name = "return",
            .synopsis = "ID --reason TEXT",
            .summary =
                QT_TRANSLATE_NOOP("Cli", "Gives an article back to its owner, with a reason."),
            .options = {Option::Reason},
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = [](Call &call) { return act(call, newsroom::Action::Return); }};
}

} // namespace tilshi::cli
