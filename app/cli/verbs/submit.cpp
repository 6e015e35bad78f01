#include "cli/act.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

Verb submitVerb()
{
    return {.name = "submit",
            .synopsis = "ID",
            .summary = QT_TRANSLATE_NOOP("Cli", "Hands a draft in for review."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The owner or an editor may, if it has a headline, a section and no word "
                       "that mixes Latin and Cyrillic letters."),
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = [](Call &call) { return act(call, newsroom::Action::Submit); }};
}

} // namespace tilshi::cli
