#include "publishing/picturekind.h"

#include "newsroom/publishingfaults.h"
#include "publishing/drawing.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

namespace tilshi::publishing {

namespace {

/// What one picture may take while it is read, MB: mostPixelsHeldWhole with eight bytes each.
constexpr int mostMegabytes = 512;
/// Up to so many pixels a picture is read at the door; larger ones are known by their structure.
constexpr qint64 mostPixelsRead = 4'000'000;
constexpr QSize glance(64, 64);

/// Kinds that are made of pixels alone.
bool isRaster(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "jpg" || format == "webp" ||
           format == "gif" || format == "bmp" || format == "tiff";
}

/// Whether a JPEG comes in several passes: all of its pixels are held until the last.
bool isProgressive(const QByteArray &jpeg)
{
    const auto byte = [&jpeg](qsizetype at) { return static_cast<uchar>(jpeg[at]); };
    for (qsizetype at = 2; at + 4 <= jpeg.size() && byte(at) == 0xff;) {
        const uchar marker = byte(at + 1);
        if (marker == 0xc2 || marker == 0xc6 || marker == 0xca || marker == 0xce) {
            return true;
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8;
        if (isFrame || marker == 0xda) {
            return false;
        }
        at += marker == 0xff ? 1 : 2 + byte(at + 2) * 256 + byte(at + 3);
    }
    return false;
}

/// Whether Qt makes a PNG smaller row by row: eight bits of each colour, all in one pass.
bool isShrunkByRow(const QByteArray &png)
{
    constexpr qsizetype depth = 24; // of the header, which comes first; then colours, and passes
    return png.size() > depth + 4 && png[depth] == 8 &&
           (png[depth + 1] == 2 || png[depth + 1] == 6) && png[depth + 4] == 0;
}

/// Whether a JPEG goes on to the mark of its end, through the pixels of every scan.
bool isWholeJpeg(const QByteArray &jpeg)
{
    const auto byte = [&jpeg](qsizetype at) { return static_cast<uchar>(jpeg[at]); };
    qsizetype at = jpeg.indexOf('\xff', 2);
    while (at >= 0 && at + 1 < jpeg.size()) {
        const uchar marker = byte(at + 1);
        if (marker == 0xd9) {
            return true;
        }
        qsizetype length = marker == 0xff ? 1 : 2; // of a filling, or a mark that stands alone
        const bool standsAlone = marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        if (marker != 0xff && !standsAlone) {
            length += at + 4 > jpeg.size() ? jpeg.size() : byte(at + 2) * 256 + byte(at + 3);
        }
        at = jpeg.indexOf('\xff', at + length);
    }
    return false;
}

/// Whether a PNG's parts are all there, up to the end.
bool isWholePng(const QByteArray &png)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype frame = 12; // length and name before a part, its check sum behind it
    for (qsizetype at = signature; at + frame <= png.size();) {
        if (png.mid(at + 4, 4) == "IEND") {
            return true;
        }
        at += frame + qFromBigEndian<quint32>(png.constData() + at);
    }
    return false;
}

/// Kinds of which Qt shows what there is, with the rest grey or empty.
bool isCutOff(const QByteArray &bytes, const QByteArray &format)
{
    return (format == "png" && !isWholePng(bytes)) || (format == "jpeg" && !isWholeJpeg(bytes));
}

qint64 limitFor(const QByteArray &bytes, const QByteArray &format)
{
    const bool isMadeSmaller =
        (format == "png" && isShrunkByRow(bytes)) || (format == "jpeg" && !isProgressive(bytes));
    return isMadeSmaller ? mostPixels : mostPixelsHeldWhole;
}

tl::unexpected<Error> tooLarge(const QString &name)
{
    return fail(ErrorCode::TooLarge, name, newsroom::pixelsDetail);
}

tl::unexpected<Error> noPicture(const QString &name)
{
    return fail(ErrorCode::Unsupported, name, newsroom::noPictureDetail);
}

/// Nothing is decoded.
Result<QSize> usableSize(const QImageReader &reader, const QByteArray &bytes, const QString &name)
{
    const QSize size = uprightSize(reader);
    if (!isRaster(reader.format()) || size.isEmpty()) {
        return noPicture(name);
    }
    const bool fits = qint64(size.width()) * size.height() <= limitFor(bytes, reader.format());
    return fits ? Result<QSize>(size) : tooLarge(name);
}

Result<QImage> readInto(QImageReader &reader, const QSize &upright, const QSize &box,
                        const QString &name)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    reader.setAutoTransform(true);
    const bool shrinks = upright.width() > box.width() || upright.height() > box.height();
    const QSize target =
        QSizeF(upright).scaled(box, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    // A JPEG is read faster so; a PNG more slowly, so that only what is too large to hold is.
    const bool isLarge = qint64(upright.width()) * upright.height() > mostPixelsHeldWhole / 2;
    if (shrinks && (isLarge || reader.format() == "jpeg")) {
        reader.setScaledSize(upright == reader.size() ? target : target.transposed());
    }
    QImage image = reader.read();
    if (shrinks && !image.isNull() && image.size() != target) {
        image = image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return image.isNull() ? noPicture(name) : Result<QImage>(image);
}

} // namespace

Result<QImage> readPicture(const QByteArray &bytes, const QString &name, const QSize &box)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    return usableSize(reader, bytes, name).and_then([&](const QSize &size) {
        return readInto(reader, size, box, name);
    });
}

Result<PictureKind> kindOfPicture(const QByteArray &bytes, const QString &name)
{
    if (const auto drawing = cleanDrawing(bytes)) {
        return PictureKind{QStringLiteral("svg"), drawing->size};
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const auto size = usableSize(reader, bytes, name);
    if (!size) {
        return fail(size.error());
    }
    const bool isSmall = qint64(size->width()) * size->height() <= mostPixelsRead;
    if (isCutOff(bytes, format) || (isSmall && !readInto(reader, *size, glance, name))) {
        return noPicture(name);
    }
    return PictureKind{format == "jpeg" ? QStringLiteral("jpg") : QString::fromLatin1(format),
                       *size};
}

QSize uprightSize(const QImageReader &reader)
{
    const bool lies = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return lies ? reader.size().transposed() : reader.size();
}

} // namespace tilshi::publishing
