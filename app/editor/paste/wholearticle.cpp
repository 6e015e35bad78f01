#include "editor/paste/wholearticle.h"

#include "base/await.h"
#include "editor/document/bodymime.h"
#include "importing/articlefile.h"

#include <QMimeData>
#include <QUrl>

namespace tilshi::editor {

std::optional<QFuture<Result<importing::ImportedArticle>>> wholeArticle(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        return inBackground(
            [path = urls.constFirst().toLocalFile()] { return importing::readArticleFile(path); });
    }
    const QString text = data.text();
    const bool whole = !BodyMime::bodyOf(data) && importing::looksLikeWholeArticle(text);
    if (whole && data.hasHtml()) {
        return inBackground([html = data.html()] { return importing::importHtml(html); });
    }
    if (whole) {
        return inBackground([text] { return importing::importText(text); });
    }
    return std::nullopt;
}

} // namespace tilshi::editor
