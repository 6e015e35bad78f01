#include "publishing/lists.h"

#include "base/zone.h"
#include "language/dates.h"
#include "publishing/addresses.h"
#include "publishing/jsonld.h"
#include "publishing/sitewords.h"

#include <algorithm>
#include <map>

namespace tilshi::publishing {

namespace {

using Stories = QList<const Story *>;

/// A page that lists stories.
struct ListPage
{
    QString path;
    QString title;
    QString section; ///< slug of the section to mark
    Stories stories;
    bool isFront = false;
    bool isBrief = false; ///< headline and date alone
};

const SiteWords &wordsOf(const SiteContent &site)
{
    return siteWords(site.masthead.language);
}

std::optional<text::PlacedPicture> firstPicture(const Story &story, const SiteContent &site,
                                                const PageLocation &place, QString &alt)
{
    for (const text::Block &block : story.content.body.blocks) {
        const auto *image = std::get_if<text::Image>(&block);
        const auto found = image ? site.pictures.constFind(image->media) : site.pictures.constEnd();
        if (found != site.pictures.constEnd()) {
            alt = image->alt;
            return place.placed(*found);
        }
    }
    return std::nullopt;
}

Fields entry(const Story &story, const SiteContent &site, const PageLocation &place)
{
    Fields fields;
    fields.set("href", place.href(story.path))
        .set("headline", story.content.headline.simplified())
        .set("summary", summaryOf(story.content))
        .set("section", story.section ? story.section->name : QString())
        .set("language", story.details.metadata.language == site.masthead.language
                             ? QString()
                             : story.details.metadata.language)
        .set("time", toIso(story.published, site.masthead.zone))
        .set("timeText", whenText(story.published, site.masthead.zone, site.masthead.language));
    return fields;
}

/// The newest story of the front page, with its picture.
Fields opener(const Story &story, const SiteContent &site, const PageLocation &place)
{
    Fields fields = entry(story, site, place);
    QString alt;
    if (const auto picture = firstPicture(story, site, place, alt)) {
        fields.set("picture", picture->address)
            .set("alt", alt)
            .set("width", QString::number(picture->size.width()))
            .set("height", QString::number(picture->size.height()));
    }
    return fields;
}

text::Markup listMain(const ListPage &list, const SiteContent &site, const PageLocation &place,
                      const SiteTheme &theme)
{
    const qsizetype first = list.isFront && !list.stories.isEmpty() ? 1 : 0;
    QList<Fields> entries;
    for (const Story *story : list.stories.mid(first)) {
        Fields fields = entry(*story, site, place);
        const bool ownPage = story->section && story->section->slug == list.section;
        fields.set("sectionShown", story->section && !ownPage && !list.isBrief);
        entries.append(fields);
    }
    Fields fields;
    fields.set("front", list.isFront)
        .set("brief", list.isBrief)
        .set("title", list.isFront ? wordsOf(site).latest : list.title)
        .set("hasEntries", !entries.isEmpty())
        .set("entries", entries)
        .set("nothing", list.stories.isEmpty() ? wordsOf(site).nothingYet : QString());
    if (first == 1) {
        fields.set("opener", QList<Fields>{opener(*list.stories.first(), site, place)});
    }
    return theme.render("list", fields);
}

Framed frameOf(const ListPage &list, const SiteContent &site, const PageLocation &place)
{
    Framed page;
    page.language = site.masthead.language;
    page.title = list.isFront ? site.masthead.name : list.title;
    page.description = list.isFront ? QString(site.masthead.name + u": " + wordsOf(site).latest)
                                    : QString(list.title + u" – " + site.masthead.name);
    page.isFront = list.isFront;
    page.image = site.masthead.share;
    page.imageAlt = site.masthead.name;
    page.section = list.section;
    if (list.isFront) {
        page.structured = siteGraph(site.masthead, place);
    }
    return page;
}

OutputFile written(const ListPage &list, const SiteContent &site, const SiteTheme &theme)
{
    const PageLocation place = PageLocation::inSite(site.masthead, list.path);
    Framed page = frameOf(list, site, place);
    page.main = listMain(list, site, place, theme);
    return {list.path, framed(page, site.masthead, place, theme)};
}

/// Stories for which belongs(story), the newest first, at most longestList.
template <class Belongs>
Stories selected(const SiteContent &site, Belongs belongs)
{
    Stories list;
    for (const Story &story : site.stories) {
        if (list.size() < longestList && belongs(story)) {
            list.append(&story);
        }
    }
    return list;
}

QList<ListPage> sectionLists(const SiteContent &site)
{
    QList<ListPage> lists;
    for (const newsroom::Section &section : site.sections) {
        const Stories stories = selected(site, [&section](const Story &story) {
            return story.section && story.section->id == section.id;
        });
        if (!section.hidden || !stories.isEmpty()) {
            lists.append({sectionPath(section.slug), section.name, section.slug, stories});
        }
    }
    return lists;
}

/// One list for each path that the names of a story lead to, titled by the newest of these names.
QList<ListPage> listsBy(const SiteContent &site, QStringList newsroom::Metadata::*names,
                        QString (*pathOf)(const QString &))
{
    std::map<QString, ListPage> lists;
    for (const Story &story : site.stories) {
        for (const QString &name : story.details.metadata.*names) {
            const QString path = pathOf(name);
            if (path.isEmpty()) {
                continue;
            }
            ListPage &list = lists.try_emplace(path, ListPage{path, name, {}, {}}).first->second;
            if (!list.stories.contains(&story) && list.stories.size() < longestList) {
                list.stories.append(&story);
            }
        }
    }
    QList<ListPage> all;
    for (const auto &[path, list] : lists) {
        all.append(list);
    }
    return all;
}

/// All the stories of each month, so that every one has a link from somewhere.
QList<ListPage> monthLists(const SiteContent &site)
{
    QList<ListPage> lists;
    for (const Story &story : site.stories) {
        const QDate date = story.published.toTimeZone(site.masthead.zone).date();
        const QString path = archivePath(date.year(), date.month());
        if (lists.isEmpty() || lists.last().path != path) {
            const QString title =
                language::monthHead(date.year(), date.month(), site.masthead.language);
            lists.append({path, title, {}, {}, false, true});
        }
        lists.last().stories.append(&story);
    }
    return lists;
}

OutputFile archiveIndex(const QList<ListPage> &months, const SiteContent &site,
                        const SiteTheme &theme)
{
    const PageLocation place = PageLocation::inSite(site.masthead, archivePath());
    const ListPage list{archivePath(), wordsOf(site).archive, {}, {}};
    QList<Fields> links;
    for (const ListPage &month : months) {
        links.append(Fields()
                         .set("href", place.href(month.path))
                         .set("name", month.title)
                         .set("count", QString::number(month.stories.size())));
    }
    Framed page = frameOf(list, site, place);
    page.main = theme.render("archive", Fields()
                                            .set("title", list.title)
                                            .set("hasMonths", !links.isEmpty())
                                            .set("months", links)
                                            .set("nothing", wordsOf(site).nothingYet));
    return {list.path, framed(page, site.masthead, place, theme)};
}

} // namespace

QList<OutputFile> listPages(const SiteContent &site, const SiteTheme &theme)
{
    const QList<ListPage> months = monthLists(site);
    QList<ListPage> lists{{frontPath.toString(),
                           site.masthead.name,
                           {},
                           selected(site, [](const Story &) { return true; }),
                           true}};
    lists += sectionLists(site) + listsBy(site, &newsroom::Metadata::authors, authorPath) +
             listsBy(site, &newsroom::Metadata::tags, tagPath) + months;
    QList<OutputFile> files{archiveIndex(months, site, theme)};
    for (const ListPage &list : lists) {
        files.append(written(list, site, theme));
    }
    return files;
}

} // namespace tilshi::publishing
