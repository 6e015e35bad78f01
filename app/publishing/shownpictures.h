#pragma once

#include "publishing/sitefolder.h"
#include "publishing/story.h"

namespace tilshi::publishing {

/// The list, kept in the site's folder, of which picture of the library became which of the site's,
/// so that pages can be written anew also when a picture is lost from the library.
QString pictureListName();
QByteArray pictureList(const Pictures &pictures);

/// What the list in a site's folder says, read once.
class ShownPictures
{
public:
    explicit ShownPictures(const SiteFolder &folder);

    /// The picture that a media file became, if the site still has it as it was published. Nothing
    /// is decoded. The folder is that of the list.
    std::optional<Picture> picture(const SiteFolder &folder, const QString &media) const;

private:
    Pictures m_listed; ///< without their bytes
};

} // namespace tilshi::publishing
