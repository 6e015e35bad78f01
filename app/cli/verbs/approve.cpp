#include "cli/act.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

Verb approveVerb()
{
    return {.name = "approve",
            .synopsis = "ID",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Approves a submitted article, as an editor who did not write it."),
            .details =
                QT_TRANSLATE_NOOP("Cli", "The publish checklist must pass. What is approved is "
                                         "this version; any later edit ends the approval."),
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = [](Call &call) { return act(call, newsroom::Action::Approve); }};
}

} // namespace tilshi::cli
