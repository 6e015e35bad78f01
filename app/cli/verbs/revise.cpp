#include "cli/act.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

Outcome<void> revise(Call &call)
{
    if (!call.has(Option::Kind)) {
        return misused(Cli::tr("say what it is: --kind correction|update|silent"));
    }
    return act(call, newsroom::Action::Revise);
}

} // namespace

Verb reviseVerb()
{
    return {.name = "revise",
            .synopsis = "ID --kind correction|update|silent [--note TEXT]",
            .summary = QT_TRANSLATE_NOOP("Cli", "Begins a new version of a published article."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The site keeps the old one until the new one is approved and "
                       "published. Readers are told the note, unless it is silent."),
            .options = {Option::Kind, Option::Note},
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = revise};
}

} // namespace tilshi::cli
