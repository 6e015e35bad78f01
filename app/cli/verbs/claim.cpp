#include "cli/act.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

Verb claimVerb()
{
    return {.name = "claim",
            .synopsis = "ID",
            .summary =
                QT_TRANSLATE_NOOP("Cli", "Takes a submitted article for review, as an editor."),
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = [](Call &call) { return act(call, newsroom::Action::Claim); }};
}

} // namespace tilshi::cli
