#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

class QImageReader;

namespace tilshi::publishing {

/// The most pixels that a picture may have: where it is made smaller while it is read, and where it
/// has to be held whole.
inline constexpr qint64 mostPixels = 200'000'000;
inline constexpr qint64 mostPixelsHeldWhole = 60'000'000;

/// The most pixels that the pictures have together which come in with one text.
inline constexpr qint64 mostPixelsOfText = 1'000'000'000;

/// What a library has to know of a picture that it takes in.
struct PictureKind
{
    QString ending; ///< of its file's name: png, jpg, svg …
    QSize size;     ///< pixels, upright
};

/// Whether pages can show the picture: the one rule for every door that pictures come in by. One of
/// up to four million pixels is read for that. Errors, with name as subject: Unsupported
/// (noPictureDetail) for what is no picture or broken, TooLarge (pixelsDetail) for more pixels than
/// the limits above.
Result<PictureKind> kindOfPicture(const QByteArray &bytes, const QString &name);

/// A picture of pixels, upright, made smaller to fit into the box and never larger. The memory that
/// takes is bounded, whatever the picture says of itself: a JPEG or a PNG is made smaller as it is
/// read. Errors: as above; a drawing (SVG) is Unsupported.
Result<QImage> readPicture(const QByteArray &bytes, const QString &name, const QSize &box);

/// The size of a picture as it is to be seen, in pixels: a camera may have lain on its side.
QSize uprightSize(const QImageReader &reader);

} // namespace tilshi::publishing
