#include "cli/act.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

Verb reopenVerb()
{
    return {.name = "reopen",
            .synopsis = "ID --reason TEXT",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Makes a withdrawn article a draft again, as the chief editor."),
            .options = {Option::Reason},
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = [](Call &call) { return act(call, newsroom::Action::Reopen); }};
}

} // namespace tilshi::cli
