#include "cli/act.h"
#include "cli/missingpictures.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

Outcome<void> publish(Call &call)
{
    const auto wanted = actFrom(call, newsroom::Action::Publish);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    publishing::Press press(**call.library(), call.surroundings().clock);
    const auto done = press.publish(wanted->article, wanted->actor);
    if (!done) {
        return failed(done.error());
    }
    warnOfMissingPictures(call, press);
    return report(call, newsroom::Action::Publish, wanted->article);
}

} // namespace

Verb publishVerb()
{
    return {.name = "publish",
            .synopsis = "ID",
            .summary = QT_TRANSLATE_NOOP("Cli", "Publishes an approved or scheduled article now."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The pages are written and read back first; if that fails, the site and "
                       "the article stay as they were."),
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = publish};
}

} // namespace tilshi::cli
