#include "cli/describe.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

constexpr int most = 1000;

Outcome<void> search(Call &call)
{
    const auto library = call.library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto found =
        (*library)->articles().search({.words = call.arguments().words.join(u' '), .limit = most});
    return found ? printList(call, *found) : failed(found.error());
}

} // namespace

Verb searchVerb()
{
    return {.name = "search",
            .synopsis = "WORDS",
            .summary = QT_TRANSLATE_NOOP("Cli", "Lists the articles in which all the words stand."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The beginnings of words will do, and so will plain letters in place of "
                       "Kazakh ones: казакстан finds Қазақстанның."),
            .leastWords = 1,
            .mostWords = -1,
            .run = search};
}

} // namespace tilshi::cli
