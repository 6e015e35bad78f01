#include "ui/reading/librarymedia.h"

#include "base/background.h"
#include "publishing/drawing.h"
#include "publishing/picturekind.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QThreadPool>

namespace tilshi::ui {

namespace {

QImage drawn(const QByteArray &svg, const QSize &box)
{
    QSvgRenderer renderer(svg);
    QImage image(renderer.defaultSize().scaled(box, Qt::KeepAspectRatio),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

Result<QImage> uprightPicture(const QByteArray &bytes, const QString &media, const QSize &box)
{
    if (const auto drawing = publishing::cleanDrawing(bytes)) {
        return drawn(drawing->svg, drawing->size.boundedTo(box));
    }
    return publishing::readPicture(bytes, media, box);
}

LibraryMedia::LibraryMedia(newsroom::Gateway &library)
    : m_library(library)
{
}

QFuture<Result<editor::KeptPicture>> LibraryMedia::keep(const QByteArray &bytes,
                                                        const QString &name)
{
    return m_library.run([bytes, name](newsroom::Library &library) -> Result<editor::KeptPicture> {
        const auto kind = publishing::kindOfPicture(bytes, name);
        if (!kind) {
            return fail(kind.error());
        }
        const Result<QString> media = library.media().add(bytes, kind->ending);
        return media ? Result<editor::KeptPicture>(editor::KeptPicture{*media, kind->size})
                     : fail(media.error());
    });
}

QFuture<Result<QImage>> LibraryMedia::preview(const QString &media, const QSize &box)
{
    return m_library
        .run([media](newsroom::Library &library) { return library.media().read(media); })
        .then(&backgroundThreads(), [media, box](const Result<QByteArray> &bytes) {
            return bytes ? uprightPicture(*bytes, media, box) : fail(bytes.error());
        });
}

} // namespace tilshi::ui
