#include "editor/document/uprightpicture.h"

#include "publishing/drawing.h"
#include "publishing/picturekind.h"

#include <QPainter>
#include <QSvgRenderer>

namespace tilshi::editor {

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

} // namespace tilshi::editor
