#include "session/words/accepted.h"

#include "session/words/keptwords.h"

namespace tilshi::session {

Result<Accepted> readAccepted(newsroom::Library &library, newsroom::PersonId person,
                              std::optional<newsroom::ArticleId> article)
{
    const Result<KeptWords> words = readWords(library, person, article);
    if (!words) {
        return fail(words.error());
    }
    Accepted accepted{words->shared + words->own, {}};
    for (const newsroom::IgnoredFinding &finding : words->ignored) {
        if (const auto kind = spelling::kindNamed(finding.kind)) {
            accepted.ignored.insert({*kind, finding.text});
        }
    }
    return accepted;
}

} // namespace tilshi::session
