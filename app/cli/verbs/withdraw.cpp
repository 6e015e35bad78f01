#include "cli/act.h"
#include "cli/missingpictures.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

Outcome<void> withdraw(Call &call)
{
    const auto wanted = actFrom(call, newsroom::Action::Withdraw);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    publishing::Press press(**call.library(), call.surroundings().clock);
    const auto done = press.act(*wanted);
    if (!done) {
        return failed(done.error());
    }
    warnOfMissingPictures(call, press);
    return report(call, newsroom::Action::Withdraw, wanted->article);
}

} // namespace

Verb withdrawVerb()
{
    return {.name = "withdraw",
            .synopsis = "ID --reason TEXT",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Takes a published article off the site, as the chief editor."),
            .options = {Option::Reason},
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = withdraw};
}

} // namespace tilshi::cli
