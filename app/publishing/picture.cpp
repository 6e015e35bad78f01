#include "publishing/picture.h"

#include "publishing/drawing.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

namespace tilshi::publishing {

namespace {

/// Kinds that are made of pixels alone.
bool isRaster(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "jpg" || format == "webp" ||
           format == "gif" || format == "bmp" || format == "tiff";
}

/// Pixels only: what else the file said (texts, profiles, resolution) stays behind.
QImage pixelsOf(const QImage &image)
{
    const QImage::Format format =
        image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    QImage upright = image;
    if (upright.colorSpace().isValid() && upright.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        upright.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    if (upright.width() > widestPicture) {
        upright = upright.scaledToWidth(widestPicture, Qt::SmoothTransformation);
    }
    upright = upright.convertToFormat(format);
    return QImage(upright.constBits(), upright.width(), upright.height(), upright.bytesPerLine(),
                  format)
        .copy();
}

QByteArray encoded(const QImage &image, const QByteArray &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(format == "jpeg" ? 85 : 50);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? bytes : QByteArray();
}

QString nameOf(const QByteArray &bytes, const QString &ending)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(20)) + u'.' + ending;
}

} // namespace

Result<Picture> webPicture(const QString &media, const QByteArray &bytes)
{
    if (const auto drawing = cleanDrawing(bytes)) {
        return Picture{nameOf(drawing->svg, QStringLiteral("svg")), drawing->svg, "image/svg+xml",
                       drawing->size};
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (!isRaster(format)) {
        return fail(ErrorCode::Unsupported, media, QStringLiteral("no raster picture"));
    }
    const QImage read = reader.read();
    if (read.isNull()) {
        return fail(ErrorCode::Unsupported, media, reader.errorString());
    }
    const QImage image = pixelsOf(read);
    const bool drawn = image.hasAlphaChannel() || format == "png";
    const QByteArray out = encoded(image, drawn ? "png" : "jpeg");
    if (out.isEmpty()) {
        return fail(ErrorCode::Unsupported, media, QStringLiteral("cannot be encoded"));
    }
    return Picture{nameOf(out, drawn ? QStringLiteral("png") : QStringLiteral("jpg")), out,
                   drawn ? "image/png" : "image/jpeg", image.size()};
}

QString dataUri(const Picture &picture)
{
    return u"data:" + QString::fromLatin1(picture.type) + u";base64," +
           QString::fromLatin1(picture.bytes.toBase64());
}

} // namespace tilshi::publishing
