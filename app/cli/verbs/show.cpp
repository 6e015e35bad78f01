#include "cli/describe.h"
#include "cli/lookup.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

Outcome<void> show(Call &call)
{
    const auto library = call.library();
    const auto id =
        library ? articleWithId(**library, call.word(0)) : tl::unexpected(library.error());
    const auto names = id ? namesOf(call) : tl::unexpected(id.error());
    if (!names) {
        return tl::unexpected(names.error());
    }
    const auto open = newsroom::Desk(**library, call.environment().clock).open(*id);
    if (!open) {
        return failed(open.error());
    }
    if (call.wantsJson()) {
        call.print(toJson(*open, *names));
    } else {
        call.printLines(describe(*open, *names));
    }
    return {};
}

} // namespace

Verb showVerb()
{
    return {.name = "show",
            .synopsis = "ID",
            .summary = QT_TRANSLATE_NOOP("Cli", "Shows an article: where it stands, and its text."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The text is the newest that was kept. Where that is not a version yet, "
                       "workingCopy is true, and sha256 is the text's own."),
            .leastWords = 1,
            .mostWords = 1,
            .run = show};
}

} // namespace tilshi::cli
