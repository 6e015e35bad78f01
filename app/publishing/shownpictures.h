#pragma once

#include "publishing/sitefolder.h"
#include "publishing/story.h"

namespace tilshi::publishing {

/// The list, kept in the site's folder, of which picture of the library became which of the site's,
/// so that pages can be written anew also when a picture is lost from the library.
QString pictureListName();
QByteArray pictureList(const Pictures &pictures);

/// The picture that a media file became, if the site still has it as it was published. Nothing is
/// decoded.
std::optional<Picture> shownPicture(const SiteFolder &folder, const QString &media);

} // namespace tilshi::publishing
