#include "cli/comparedtext.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "cli/versionnamed.h"

namespace tilshi::cli {

namespace {

using newsroom::Content;

/// A version's content, or what the desk works on where no number is given.
Outcome<Content> contentOf(Call &call, newsroom::ArticleId article, const QString &number)
{
    if (number.isEmpty()) {
        return worded(newsroom::Desk(**call.library(), call.environment().clock)
                          .open(article)
                          .map([](const newsroom::OpenArticle &open) { return open.content; }));
    }
    return versionNamed(call, article, number).map([](const newsroom::Version &version) {
        return version.content;
    });
}

Outcome<void> diff(Call &call)
{
    const auto library = call.library();
    const auto id =
        library ? articleWithId(**library, call.word(0)) : tl::unexpected(library.error());
    const auto before = id ? contentOf(call, *id, call.word(1)) : tl::unexpected(id.error());
    const auto after = before ? contentOf(call, *id, call.word(2)) : tl::unexpected(before.error());
    if (!after) {
        return tl::unexpected(after.error());
    }
    const auto comparison = newsroom::compare(*before, *after);
    if (call.wantsJson()) {
        call.print(toJson(comparison));
    } else if (comparison.isSame()) {
        call.print(Cli::tr("No difference."));
    } else {
        call.printLines(describe(comparison, call.environment().coloured));
    }
    return {};
}

} // namespace

Verb diffVerb()
{
    return {.name = "diff",
            .synopsis = "ID A [B]",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Shows by words what became of version A in version B, or in the text as it "
                       "is now."),
            .details = QT_TRANSLATE_NOOP(
                "Cli",
                "Words that went stand in [-…-], words that came in {+…+}, coloured on a terminal; "
                "paragraphs that are the same are left out. With --json it is an array in reading "
                "order of {kind, field, block, before, after}: kind is same, insert, delete, "
                "replace, move or format, block the paragraph's number in the later text, or in "
                "the earlier one where it is gone."),
            .leastWords = 2,
            .mostWords = 3,
            .run = diff};
}

} // namespace tilshi::cli
