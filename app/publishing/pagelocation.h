#pragma once

#include "publishing/story.h"
#include "text/html/htmlwriter.h"

#include <QString>
#include <QStringView>

namespace tilshi::publishing {

/// Where a page stands, and so how it refers to other pages and to pictures: within the site by
/// relative paths, so that the site also works from a folder; alone by full addresses for links,
/// with its pictures inside it.
class PageLocation
{
public:
    static PageLocation inSite(const Masthead &masthead, const QString &path);
    static PageLocation alone(const Masthead &masthead, const QString &path);

    bool isAlone() const { return m_alone; }
    const QString &path() const { return m_path; }
    /// For a link to a file of the site. Empty for an empty path, and for a page alone of a
    /// newsroom without a base URL: there is nowhere to link to.
    QString href(QStringView path) const;
    /// For an img.
    text::PlacedPicture placed(const Picture &picture) const;
    /// The page's own full address; empty without a base URL.
    QString canonical() const { return absolute(m_path); }
    /// Any file's full address; empty without a base URL.
    QString absolute(QStringView path) const;

private:
    PageLocation(const QString &baseUrl, const QString &path, bool alone)
        : m_baseUrl(baseUrl)
        , m_path(path)
        , m_alone(alone)
    {
    }

    QString m_baseUrl;
    QString m_path;
    bool m_alone;
};

} // namespace tilshi::publishing
