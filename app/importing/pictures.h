#pragma once

#include "importing/report.h"
#include "text/body.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace tilshi::importing {

/// A picture that came along with a text. The body's block carries the placeholder in its media
/// until the bytes are stored under a name.
struct ImportedPicture
{
    QString placeholder;
    QByteArray bytes; ///< PNG, JPEG, GIF, WebP, AVIF, BMP or TIFF, told by its first bytes
    QString alt;
    QString caption;
    QString credit;

    bool operator==(const ImportedPicture &) const = default;
};

/// The most bytes that one picture may have, and all pictures of one text.
constexpr qsizetype largestPicture = qsizetype(32) * 1024 * 1024;
constexpr qsizetype largestPictures = qsizetype(128) * 1024 * 1024;
/// The most pictures of one text.
constexpr qsizetype mostPictures = 1000;

/// The bytes of "data:image/…;base64,…"; empty if it is none or too large.
QByteArray pictureOf(QStringView dataAddress);

/// Takes the picture into the list, once for the same bytes, and gives its placeholder; empty if
/// the list would become too large or too long.
QString kept(QList<ImportedPicture> &pictures, const ImportedPicture &picture);

/// The ending of a file with those bytes: png, jpg …; empty where they are no picture of pixels.
/// Drawings (SVG, WMF, EMF) are none: they are programs.
QString endingOf(const QByteArray &bytes);

/// A picture under the name that it was stored by.
struct StoredPicture
{
    QString media;
    int width = 0; ///< pixels; 0 where it is not known
    int height = 0;
};

/// Names by placeholder.
using StoredPictures = QHash<QString, StoredPicture>;

/// Puts names in the place of placeholders. A picture that was not stored leaves its caption, and
/// the report says so: which, or, where none of them has words, how many.
void nameImages(text::Body &body, const StoredPictures &stored, QList<ReportItem> &report);

} // namespace tilshi::importing
