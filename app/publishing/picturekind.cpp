#include "publishing/picturekind.h"

#include "publishing/drawing.h"

#include <QBuffer>
#include <QImageReader>

namespace tilshi::publishing {

namespace {

constexpr qint64 mostPixels = 100'000'000; ///< what a page will ever need, and no memory bomb

} // namespace

Result<PictureKind> kindOfPicture(const QByteArray &bytes, const QString &name)
{
    if (const auto drawing = cleanDrawing(bytes)) {
        return PictureKind{QStringLiteral("svg"), drawing->size};
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QImageReader reader(&buffer);
    const QSize size = uprightSize(reader);
    const QByteArray format = reader.format();
    if (size.isEmpty() || format.startsWith("svg")) {
        return fail(ErrorCode::Unsupported, name, reader.errorString());
    }
    if (qint64(size.width()) * size.height() > mostPixels) {
        return fail(ErrorCode::TooLarge, name);
    }
    return PictureKind{format == "jpeg" ? QStringLiteral("jpg") : QString::fromLatin1(format),
                       size};
}

QSize uprightSize(const QImageReader &reader)
{
    const bool lies = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return lies ? reader.size().transposed() : reader.size();
}

} // namespace tilshi::publishing
