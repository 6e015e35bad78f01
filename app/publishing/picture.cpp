#include "publishing/picture.h"

#include "newsroom/publishingfaults.h"
#include "publishing/drawing.h"
#include "publishing/picturekind.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImage>
#include <QImageWriter>

namespace tilshi::publishing {

namespace {

/// Tall drawings of figures stay readable; what is higher yet becomes narrower.
constexpr QSize largest(widestPicture, 8 * widestPicture);

bool isPng(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG");
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
    const auto read = readPicture(bytes, media, largest);
    if (!read) {
        return fail(read.error());
    }
    const QImage image = pixelsOf(*read);
    const bool drawn = image.hasAlphaChannel() || isPng(bytes);
    const QByteArray out = encoded(image, drawn ? "png" : "jpeg");
    if (out.isEmpty()) {
        return fail(ErrorCode::Unsupported, media, newsroom::noPictureDetail);
    }
    return Picture{nameOf(out, drawn ? QStringLiteral("png") : QStringLiteral("jpg")), out,
                   drawn ? "image/png" : "image/jpeg", image.size()};
}

QByteArray typeOfPicture(const QString &name)
{
    const QString ending = name.section(u'.', -1);
    if (ending == u"svg") {
        return "image/svg+xml";
    }
    if (ending == u"png") {
        return "image/png";
    }
    return ending == u"jpg" ? QByteArray("image/jpeg") : QByteArray();
}

bool isNamedByContent(const QString &name, const QByteArray &bytes)
{
    return nameOf(bytes, name.section(u'.', -1)) == name;
}

QString dataUri(const Picture &picture)
{
    return u"data:" + QString::fromLatin1(picture.type) + u";base64," +
           QString::fromLatin1(picture.bytes.toBase64());
}

} // namespace tilshi::publishing
