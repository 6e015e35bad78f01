#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace tilshi::publishing {

/// The number of the rules that webPicture() draws by. It goes up with every change of them:
/// pictures of a site that were drawn by others are drawn anew.
inline constexpr int drawingRules = 1;

/// A picture as it is published.
struct Picture
{
    QString name; ///< file name: a hash of the bytes, and the ending
    QByteArray bytes;
    QByteArray type;          ///< image/jpeg, image/png or image/svg+xml
    QSize size;               ///< pixels
    int rules = drawingRules; ///< that it was drawn by

    bool isDrawing() const { return type == "image/svg+xml"; }
    bool operator==(const Picture &) const = default;
};

/// Widest picture on a page, pixels.
inline constexpr int widestPicture = 1600;

/// A picture of the library made fit for the web: drawn anew (so that cameras' places, names and
/// serial numbers stay at home), upright, in sRGB, at most widestPicture wide. Photographs become
/// JPEG, pictures with transparency PNG; an SVG is cleaned (see drawing.h). Errors: those of
/// readPicture, see picturekind.h.
Result<Picture> webPicture(const QString &media, const QByteArray &bytes);

/// The type of a published picture by its name's ending; empty for another ending.
QByteArray typeOfPicture(const QString &name);
/// Whether a picture of that name has the bytes that it was named by.
bool isNamedByContent(const QString &name, const QByteArray &bytes);

/// data:image/…;base64,… for pages that carry their pictures along.
QString dataUri(const Picture &picture);

} // namespace tilshi::publishing
