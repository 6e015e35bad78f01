#include "newsroom/desk.h"

namespace tilshi::newsroom {

Result<Article> Desk::restoreVersion(ArticleId id, int version, PersonId by)
{
    return m_library.articles().version(id, version).and_then([&](const Version &text) {
        return act({.action = Action::Edit,
                    .article = id,
                    .actor = by,
                    .content = text.content,
                    .restores = version});
    });
}

} // namespace tilshi::newsroom
