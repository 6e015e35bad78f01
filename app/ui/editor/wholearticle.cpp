#include "ui/editor/wholearticle.h"

#include "base/safefile.h"
#include "ui/await.h"
#include "ui/editor/bodymime.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace tilshi::ui {

namespace {

Result<importing::ImportedArticle> readArticle(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? importing::importFile(*bytes, QFileInfo(path).fileName()) : fail(bytes.error());
}

} // namespace

std::optional<QFuture<Result<importing::ImportedArticle>>> wholeArticle(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        return inBackground([path = urls.constFirst().toLocalFile()] { return readArticle(path); });
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

} // namespace tilshi::ui
