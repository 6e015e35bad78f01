#include "publishing/pagelocation.h"

#include "publishing/addresses.h"

namespace tilshi::publishing {

PageLocation PageLocation::inSite(const Masthead &masthead, const QString &path)
{
    return PageLocation(masthead.baseUrl, path, false);
}

PageLocation PageLocation::alone(const Masthead &masthead, const QString &path)
{
    return PageLocation(masthead.baseUrl, path, true);
}

QString PageLocation::href(QStringView path) const
{
    if (path.isEmpty()) {
        return {};
    }
    return m_alone ? absolute(path) : relativePath(m_path, path);
}

text::PlacedPicture PageLocation::placed(const Picture &picture) const
{
    return {m_alone ? dataUri(picture) : relativePath(m_path, mediaPath(picture)), picture.size};
}

QString PageLocation::absolute(QStringView path) const
{
    return m_baseUrl.isEmpty() ? QString() : absoluteAddress(m_baseUrl, path);
}

} // namespace tilshi::publishing
