#include "publishing/site.h"

#include "publishing/addresses.h"
#include "publishing/feeds.h"
#include "publishing/frame.h"
#include "publishing/lists.h"
#include "publishing/page.h"
#include "publishing/sitemaps.h"
#include "publishing/sitewords.h"

#include <algorithm>
#include <map>

namespace tilshi::publishing {

namespace {

/// A page that says one thing and is not to be found by search engines.
QByteArray noticePage(const SiteContent &site, const PageLocation &place, const QString &language,
                      const QString &title, const QString &text, const SiteTheme &theme)
{
    Framed page;
    page.language = language;
    page.title = title;
    page.description = text;
    page.indexed = false;
    page.image = site.masthead.share;
    page.imageAlt = site.masthead.name;
    page.main = theme.render("notice", Fields()
                                           .set("title", title)
                                           .set("text", text)
                                           .set("front", place.href(frontPath))
                                           .set("wordFront", siteWords(language).frontPage));
    return framed(page, site.masthead, place, theme);
}

/// Shown at any address, so it carries its style along and links by full addresses.
OutputFile notFound(const SiteContent &site, const SiteTheme &theme)
{
    const SiteWords &words = siteWords(site.masthead.language);
    const PageLocation place = PageLocation::alone(site.masthead, notFoundPath.toString());
    return {notFoundPath.toString(), noticePage(site, place, site.masthead.language, words.notFound,
                                                words.notFoundText, theme)};
}

OutputFile tombstone(const Withdrawn &withdrawn, const SiteContent &site, const SiteTheme &theme)
{
    const SiteWords &words = siteWords(withdrawn.language);
    const PageLocation place = PageLocation::inSite(site.masthead, withdrawn.path);
    return {withdrawn.path, noticePage(site, place, withdrawn.language, words.withdrawn,
                                       words.withdrawnText, theme)};
}

OutputFile storyPage(const Story &story, const SiteContent &site, const SiteTheme &theme)
{
    const PageContext context{site.masthead, story, site.pictures};
    return {story.path,
            articlePage(context, PageLocation::inSite(site.masthead, story.path), theme)};
}

QList<OutputFile> mediaFiles(const SiteContent &site)
{
    QList<Picture> pictures = site.pictures.values();
    pictures.append(site.masthead.share);
    if (site.masthead.logo) {
        pictures.append(*site.masthead.logo);
    }
    QList<OutputFile> files;
    for (const Picture &picture : pictures) {
        files.append({mediaPath(picture), picture.bytes});
    }
    return files;
}

/// Each path once (two media may be one picture), in order. A live page goes before a tombstone.
QList<OutputFile> sorted(const QList<OutputFile> &files)
{
    std::map<QString, QByteArray> byPath;
    for (const OutputFile &file : files) {
        byPath.try_emplace(file.path, file.bytes);
    }
    QList<OutputFile> list;
    for (const auto &[path, bytes] : byPath) {
        list.append({path, bytes});
    }
    return list;
}

} // namespace

QList<OutputFile> siteFiles(const SiteContent &site)
{
    const SiteTheme theme;
    QList<OutputFile> files;
    for (const Story &story : site.stories) {
        files.append(storyPage(story, site, theme));
    }
    for (const Withdrawn &withdrawn : site.withdrawn) {
        files.append(tombstone(withdrawn, site, theme));
    }
    files += listPages(site, theme) + feeds(site) + sitemaps(site) + mediaFiles(site);
    files += {notFound(site, theme),
              {stylePath(), SiteTheme::file("style.css")},
              {iconPath.toString(), SiteTheme::file("icon.svg")}};
    return sorted(files);
}

} // namespace tilshi::publishing
