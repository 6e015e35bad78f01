#include "ui/words/accepted.h"

namespace tilshi::ui {

Result<Accepted> readAccepted(newsroom::Library &library, newsroom::PersonId person,
                              std::optional<newsroom::ArticleId> article)
{
    const auto shared = library.words().all(std::nullopt);
    const auto own = library.words().all(person);
    const auto ignored = library.ignoredFindings().of(person, article);
    if (!shared || !own || !ignored) {
        return fail(!shared ? shared.error() : !own ? own.error() : ignored.error());
    }
    Accepted accepted{*shared + *own, {}};
    for (const newsroom::IgnoredFinding &finding : *ignored) {
        if (const auto kind = spelling::kindNamed(finding.kind)) {
            accepted.ignored.insert({*kind, finding.text});
        }
    }
    return accepted;
}

} // namespace tilshi::ui
