#include "publishing/place.h"

#include "publishing/addresses.h"

namespace tilshi::publishing {

Place Place::inSite(const Masthead &masthead, const QString &path)
{
    return Place(masthead.baseUrl, path, false);
}

Place Place::alone(const Masthead &masthead, const QString &path)
{
    return Place(masthead.baseUrl, path, true);
}

QString Place::href(QStringView path) const
{
    if (path.isEmpty()) {
        return {};
    }
    return m_alone ? absolute(path) : relativePath(m_path, path);
}

text::PlacedPicture Place::placed(const Picture &picture) const
{
    return {m_alone ? dataUri(picture) : relativePath(m_path, mediaPath(picture)), picture.size};
}

QString Place::absolute(QStringView path) const
{
    return m_baseUrl.isEmpty() ? QString() : absoluteAddress(m_baseUrl, path);
}

} // namespace tilshi::publishing
