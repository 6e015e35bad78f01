#include "cli/act.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

Verb trashVerb()
{
    return {.name = "trash",
            .synopsis = "ID",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Puts an article that is neither live nor scheduled into the trash."),
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = [](Call &call) { return act(call, newsroom::Action::Trash); }};
}

} // namespace tilshi::cli
