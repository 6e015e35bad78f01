#include "editor/paste/wholearticle.h"

#include "base/await.h"
#include "editor/document/bodymime.h"
#include "editor/paste/pastereading.h"
#include "importing/articlefile.h"
#include "importing/rtf/reader.h"

#include <QMimeData>
#include <QUrl>

namespace tilshi::editor {

std::optional<QFuture<Result<importing::ImportedArticle>>> wholeArticle(const QMimeData &data)
{
    if (const QStringList files = filesIn(data); !files.isEmpty()) {
        return inBackground(
            [path = files.constFirst()] { return importing::readArticleFile(path); });
    }
    const QString text = data.text();
    const bool whole = !BodyMime::bodyOf(data) && importing::looksLikeWholeArticle(text);
    if (whole && data.hasHtml()) {
        return inBackground([html = data.html()] { return importing::importHtml(html); });
    }
    if (const QByteArray rtf = whole ? rtfOf(data) : QByteArray(); importing::isRtf(rtf)) {
        return inBackground([rtf] { return importing::importFile(rtf, {}); });
    }
    if (whole) {
        return inBackground([text] { return importing::importText(text); });
    }
    return std::nullopt;
}

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile()) {
            break;
        }
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace tilshi::editor
