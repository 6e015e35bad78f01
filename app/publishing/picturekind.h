#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

class QImageReader;

namespace tilshi::publishing {

/// What a library has to know of a picture that it takes in.
struct PictureKind
{
    QString ending; ///< of its file's name: png, jpg, svg …
    QSize size;     ///< pixels, upright
};

/// Looks at a picture's first bytes; nothing is decoded. Errors, with name as subject: Unsupported
/// for what is no picture, TooLarge for one of more pixels than a page will ever need.
Result<PictureKind> kindOfPicture(const QByteArray &bytes, const QString &name);

/// The size of a picture as it is to be seen, in pixels: a camera may have lain on its side.
QSize uprightSize(const QImageReader &reader);

} // namespace tilshi::publishing
