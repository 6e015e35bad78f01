#include "newsroom/actor.h"
#include "newsroom/logged.h"
#include "newsroom/normalform.h"
#include "newsroom/office.h"

#include <algorithm>

namespace tilshi::newsroom {

Result<std::optional<int>> Office::noteOpened(ArticleId article, int version, PersonId by)
{
    const auto before = m_library.seenVersions().of(article, by);
    if (!before) {
        return fail(before.error());
    }
    const std::optional<int> last = *before ? std::optional((*before)->version) : std::nullopt;
    if (last == version) { // mostly: it waits for no turn to write then
        return last;
    }
    return atOnce(m_library, [&] {
        return actorOf(m_library, by)
            .and_then([&](const Person &) {
                return m_library.seenVersions().save({article, by, version, m_clock.now()});
            })
            .map([&] { return last; });
    });
}

Result<void> Office::setUnseen(ArticleId article, PersonId by)
{
    return atOnce(m_library, [&] {
        return actorOf(m_library, by)
            .and_then([&](const Person &) { return m_library.articles().load(article); })
            .and_then([&](const Article &found) {
                return m_library.seenVersions().save({article, by, found.head - 1, m_clock.now()});
            });
    });
}

Result<void> Office::labelVersion(ArticleId article, int version, const QString &text, PersonId by)
{
    const VersionLabel label = normalForm(VersionLabel{article, version, text, by, m_clock.now()});
    return logged(m_library, m_clock, article, by, [&]() -> Written {
        const auto isThere = m_library.articles().sha256(article, version);
        const auto labels = isThere ? m_library.versionLabels().of(article) : fail(isThere.error());
        if (!labels) {
            return fail(labels.error());
        }
        const auto of = std::find_if(labels->begin(), labels->end(), [&](const VersionLabel &one) {
            return one.version == version;
        });
        const QString before = of == labels->end() ? QString() : of->text;
        if (before == label.text) {
            return std::nullopt;
        }
        return m_library.versionLabels().save(label).map([&] {
            return std::optional(QJsonObject{
                {QStringLiteral("label"), QJsonObject{{QStringLiteral("version"), version},
                                                      {QStringLiteral("text"), label.text},
                                                      {QStringLiteral("before"), before}}}});
        });
    });
}

} // namespace tilshi::newsroom
