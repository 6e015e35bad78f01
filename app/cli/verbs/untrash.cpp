#include "cli/act.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

Verb untrashVerb()
{
    return {.name = "untrash",
            .synopsis = "ID",
            .summary = QT_TRANSLATE_NOOP("Cli", "Takes an article out of the trash."),
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = [](Call &call) { return act(call, newsroom::Action::Untrash); }};
}

} // namespace tilshi::cli
