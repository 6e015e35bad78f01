#pragma once

#include <QString>

namespace tilshi::newsroom {

/// Details of errors about what is published, by which their sentences are chosen.

/// Of Unsupported: no picture, or none that pages can show.
const QString noPictureDetail = QStringLiteral("no picture");
/// Of TooLarge: more pixels than can be used.
const QString pixelsDetail = QStringLiteral("pixels");
/// Of NotFound, Corrupt, Io, Unsupported and TooLarge, about an article's picture that its page
/// needs; the subject is the headline and the picture.
const QString articlePictureDetail = QStringLiteral("picture of an article");

/// Of Invalid: a site's folder that has the library in it, or a part of it.
const QString siteInLibraryDetail = QStringLiteral("site in library");

} // namespace tilshi::newsroom
