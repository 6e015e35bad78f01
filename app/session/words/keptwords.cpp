#include "session/words/keptwords.h"

#include <algorithm>

namespace tilshi::session {
namespace {

using Words = QList<language::HouseWord>;

Result<void> keep(newsroom::Words &store, std::optional<newsroom::PersonId> person,
                  const Words &before, const Words &after)
{
    for (const language::HouseWord &word : before) {
        const bool stays = std::any_of(after.begin(), after.end(), [&word](const auto &other) {
            return other.word == word.word;
        });
        if (const auto done = stays ? Result<void>() : store.remove(word.word, person); !done) {
            return done;
        }
    }
    for (const language::HouseWord &word : after) {
        const bool is = before.contains(word);
        if (const auto done = is ? Result<void>() : store.add(word, person); !done) {
            return done;
        }
    }
    return {};
}

Result<void> keep(newsroom::IgnoredFindings &store, newsroom::PersonId person,
                  const QList<newsroom::IgnoredFinding> &before,
                  const QList<newsroom::IgnoredFinding> &after)
{
    for (const newsroom::IgnoredFinding &finding : before) {
        const bool stays = after.contains(finding);
        if (const auto done = stays ? Result<void>() : store.remove(finding, person); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<KeptWords> readWords(newsroom::Library &library, newsroom::PersonId person,
                            std::optional<newsroom::ArticleId> article)
{
    const auto shared = library.words().all(std::nullopt);
    const auto own = library.words().all(person);
    const auto ignored = library.ignoredFindings().of(person, article);
    if (!shared || !own || !ignored) {
        return fail(!shared ? shared.error() : !own ? own.error() : ignored.error());
    }
    return KeptWords{*shared, *own, *ignored};
}

Result<void> keepWords(newsroom::Library &library, newsroom::PersonId person,
                       const KeptWords &before, const KeptWords &after)
{
    return keep(library.words(), std::nullopt, before.shared, after.shared)
        .and_then([&] { return keep(library.words(), person, before.own, after.own); })
        .and_then(
            [&] { return keep(library.ignoredFindings(), person, before.ignored, after.ignored); });
}

} // namespace tilshi::session
