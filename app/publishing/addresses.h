#pragma once

#include "publishing/picture.h"

#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QTimeZone>

namespace tilshi::publishing {

/// Paths of the site's files, relative to its folder, with forward slashes. Every part is at most
/// 120 bytes of a-z 0-9 . - and never depends on anything that may change after publication.

/// 2026/11/slug.html by the month of first publication.
QString articlePath(const QDateTime &published, const QTimeZone &zone, const QString &slug);
QString sectionPath(const QString &slug);
/// Empty for a name that leaves no letter for an address.
QString authorPath(const QString &name);
QString tagPath(const QString &tag);
QString archivePath();
QString archivePath(int year, int month);
QString mediaPath(const Picture &picture);
/// Named by its content, so that no browser shows the old one.
QString stylePath();

inline constexpr QStringView frontPath = u"index.html";
inline constexpr QStringView notFoundPath = u"404.html";
inline constexpr QStringView rssPath = u"rss.xml";
inline constexpr QStringView atomPath = u"atom.xml";
inline constexpr QStringView jsonFeedPath = u"feed.json";
inline constexpr QStringView sitemapPath = u"sitemap.xml";
inline constexpr QStringView newsSitemapPath = u"news-sitemap.xml";
inline constexpr QStringView robotsPath = u"robots.txt";
inline constexpr QStringView iconPath = u"icon.svg";

/// The way from one page of the site to another file of it: ../../index.html.
QString relativePath(QStringView from, QStringView to);
/// The full address of a path; the front page's ends in a slash. From the root of the server if
/// there is no base URL.
QString absoluteAddress(const QString &baseUrl, QStringView path);

} // namespace tilshi::publishing
