#include "session/words/keptwords.h"

#include <algorithm>
#include <iterator>

namespace tilshi::session {
namespace {

using Words = QList<language::HouseWord>;

/// What was before and is no longer is removed, a word that is new or has another model is added.
Result<void> keep(newsroom::Office &office, newsroom::WordList list, const Words &before,
                  const Words &after, newsroom::PersonId by)
{
    Words added;
    QStringList removed;
    for (const language::HouseWord &word : before) {
        const bool stays = std::any_of(after.begin(), after.end(), [&word](const auto &other) {
            return other.word == word.word;
        });
        if (!stays) {
            removed.append(word.word);
        }
    }
    std::copy_if(after.begin(), after.end(), std::back_inserter(added),
                 [&before](const auto &word) { return !before.contains(word); });
    return office.changeWords(list, added, removed, by);
}

Result<void> keep(newsroom::Office &office, const QList<newsroom::IgnoredFinding> &before,
                  const QList<newsroom::IgnoredFinding> &after, newsroom::PersonId by)
{
    Result<void> done;
    for (const newsroom::IgnoredFinding &finding : before) {
        if (!after.contains(finding)) {
            done = done.and_then([&] { return office.unignore(finding, by); });
        }
    }
    return done;
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

Result<void> keepWords(newsroom::Office &office, const KeptWords &before, const KeptWords &after,
                       newsroom::PersonId by)
{
    using newsroom::WordList;
    return keep(office, WordList::Newsroom, before.shared, after.shared, by)
        .and_then([&] { return keep(office, WordList::Own, before.own, after.own, by); })
        .and_then([&] { return keep(office, before.ignored, after.ignored, by); });
}

} // namespace tilshi::session
