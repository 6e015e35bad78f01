#pragma once

#include "publishing/sitefolder.h"
#include "publishing/story.h"

namespace tilshi::publishing {

/// The list, kept in the site's folder, of which picture of the library became which of the site's,
/// so that pages can be written anew also when a picture is lost from the library. Others may write
/// in that folder: each line is sealed with the library's id, which no page tells, so that nobody
/// who does not read the library makes one picture pass for another.
QString pictureListName();
QByteArray pictureList(const Pictures &pictures, const QString &library);

/// What the lines of that library say in the list of a site's folder, read once.
class ShownPictures
{
public:
    ShownPictures(const SiteFolder &folder, const QString &library);

    /// The picture that a media file became, by whatever rules, if the site still has it as it was
    /// published. Nothing is decoded. The folder is that of the list.
    std::optional<Picture> picture(const SiteFolder &folder, const QString &media) const;

private:
    Pictures m_listed; ///< without their bytes
};

} // namespace tilshi::publishing
