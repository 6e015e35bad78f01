#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QSize>
#include <QString>

namespace tilshi::editor {

/// A picture that the library has.
struct KeptPicture
{
    QString media; ///< its name there
    QSize size;    ///< pixels, upright
};

/// The editor's way to the library's pictures. All calls return at once and may be made from the
/// window's thread; nothing is read or decoded on it.
class MediaStore
{
public:
    virtual ~MediaStore() = default;

    /// Keeps the bytes of a picture as they are. Unsupported for what is no picture, TooLarge over
    /// the limits; name is what to call it in the error.
    virtual QFuture<Result<KeptPicture>> keep(const QByteArray &bytes, const QString &name) = 0;
    /// The picture, upright and scaled to fit the box (device pixels), never larger than it is.
    virtual QFuture<Result<QImage>> preview(const QString &media, const QSize &box) = 0;
};

} // namespace tilshi::editor
