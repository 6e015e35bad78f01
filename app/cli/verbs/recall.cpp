#include "cli/act.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

Verb recallVerb()
{
    return {.name = "recall",
            .synopsis = "ID",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Takes a submitted article back, while no editor has claimed it."),
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = [](Call &call) { return act(call, newsroom::Action::Recall); }};
}

} // namespace tilshi::cli
