#pragma once

#include "publishing/sitecontent.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tilshi::publishing {

/// A file of the site.
struct OutputFile
{
    QString path; ///< relative to the site's folder, with forward slashes
    QByteArray bytes;

    bool operator==(const OutputFile &) const = default;
};

/// The whole site: front page, sections, authors, tags, archive, articles, tombstones, feeds,
/// sitemaps, robots.txt, 404, style, icon and media, sorted by path. Pure: no clock, no disk.
QList<OutputFile> siteFiles(const SiteContent &content);

} // namespace tilshi::publishing
