#include "publishing/sitecontent.h"

#include "base/zone.h"
#include "newsroom/articleslug.h"
#include "newsroom/audit.h"
#include "newsroom/publishingfaults.h"
#include "publishing/addresses.h"
#include "publishing/sitetheme.h"

#include <algorithm>
#include <limits>

namespace tilshi::publishing {

namespace {

std::optional<newsroom::Section> sectionIn(const QList<newsroom::Section> &sections,
                                           const std::optional<newsroom::SectionId> &id)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&id](const auto &section) { return id && section.id == *id; });
    return found == sections.end() ? std::nullopt : std::optional(*found);
}

QList<newsroom::Section> offered(const QList<newsroom::Section> &sections)
{
    QList<newsroom::Section> list;
    std::copy_if(sections.begin(), sections.end(), std::back_inserter(list),
                 [](const newsroom::Section &section) { return !section.hidden; });
    return list;
}

/// All of them: a site leaves nothing out for being old.
newsroom::ArticleQuery everything(bool live)
{
    newsroom::ArticleQuery query;
    query.live = live;
    query.limit = std::numeric_limits<int>::max();
    return query;
}

Picture themePicture()
{
    const auto share = webPicture(QStringLiteral("share.png"), SiteTheme::file("share.png"));
    Q_ASSERT(share);
    return share.value_or(Picture());
}

/// When an article that was never on the site would have been: its slot, else its last change.
QDateTime expectedAt(const newsroom::Article &article)
{
    return article.schedule ? article.schedule->utc : article.modifiedAt;
}

bool isAhead(const Ahead &ahead, newsroom::ArticleId id)
{
    return ahead.article && ahead.article->id == id;
}

bool isNewer(const Story &a, const Story &b)
{
    return a.published != b.published ? b.published < a.published : b.id < a.id;
}

/// The error of a picture as the error of its article, named as people know the picture.
Error aboutPicture(const Story &story, const text::Image &image, const Error &error)
{
    const QStringList names{image.caption.simplified(), image.alt.simplified(), image.media};
    const auto name = std::find_if(names.begin(), names.end(),
                                   [](const QString &text) { return !text.isEmpty(); });
    return {error.code, story.content.headline.simplified() + u" – " + *name,
            newsroom::articlePictureDetail};
}

/// The media files that the stories show.
QStringList mediaOf(const QList<Story> &stories)
{
    QStringList names;
    for (const Story &story : stories) {
        for (const text::Block &block : story.content.body.blocks) {
            if (const auto *image = std::get_if<text::Image>(&block)) {
                names.append(image->media);
            }
        }
    }
    return names;
}

/// Where an article was that has been published once.
Withdrawn withdrawnFrom(const newsroom::Article &article, const QTimeZone &zone)
{
    return {articlePath(*article.publishedAt, zone, article.slug), article.metadata.language};
}

} // namespace

Story liveStory(const newsroom::Article &article, const newsroom::Content &content,
                const QList<newsroom::Section> &sections, const QTimeZone &zone)
{
    const newsroom::LiveDetails &details = article.liveDetails;
    const QDateTime published = article.publishedAt.value_or(expectedAt(article));
    Story story;
    story.id = article.id;
    story.content = content;
    story.details = details;
    story.section = sectionIn(sections, details.metadata.section);
    story.path = articlePath(published, zone, newsroom::slugOf(article, content));
    story.published = published;
    story.updated = article.updatedAt.value_or(published);
    return story;
}

SiteReader::SiteReader(newsroom::Library &library, DrawPicture draw)
    : m_library(library)
    , m_pictures(library, std::move(draw))
{
}

Result<SiteContent> SiteReader::site(const Ahead &ahead, const ShownPicture &shown)
{
    // What is ahead has been looked at by who puts it there, or is to go.
    const auto except = ahead.article ? std::optional(ahead.article->id) : std::nullopt;
    if (const auto sound = m_library.audit().checkSite(except); !sound) {
        return fail(sound.error());
    }
    SiteContent site;
    const auto masthead = this->masthead();
    const auto sections = m_library.sections().all();
    if (!masthead || !sections) {
        return fail(masthead ? sections.error() : masthead.error());
    }
    site.masthead = *masthead;
    site.sections = *sections;
    site.masthead.sections = offered(*sections);
    const auto stories = this->stories(site, ahead);
    const auto withdrawn = this->withdrawn(site, ahead);
    if (!stories || !withdrawn) {
        return fail(stories ? withdrawn.error() : stories.error());
    }
    site.stories = *stories;
    site.withdrawn = *withdrawn;
    m_pictures.get(mediaOf(site.stories), shown);
    for (const Story &story : site.stories) {
        auto *missing = isAhead(ahead, story.id) ? nullptr : &site.missing;
        if (const auto added = addPictures(story, site.pictures, missing); !added) {
            return fail(added.error());
        }
    }
    return site;
}

Result<PageContext> SiteReader::page(const newsroom::OpenArticle &open, const ShownPicture &shown)
{
    const auto masthead = this->masthead();
    const auto sections = m_library.sections().all();
    if (!masthead || !sections) {
        return fail(masthead ? sections.error() : masthead.error());
    }
    newsroom::Article article = open.article;
    article.liveDetails.metadata = article.metadata;
    PageContext context;
    context.masthead = *masthead;
    context.masthead.sections = offered(*sections);
    context.story = liveStory(article, open.content, *sections, context.masthead.zone);
    m_pictures.get(mediaOf({context.story}), shown);
    return addPictures(context.story, context.pictures, nullptr).map([&] { return context; });
}

Result<Masthead> SiteReader::masthead()
{
    const auto settings = m_library.settings().load();
    if (!settings) {
        return fail(settings.error());
    }
    const auto zone = zoneNamed(settings->zone);
    if (!zone) {
        return fail(zone.error());
    }
    Masthead masthead;
    masthead.name = settings->name;
    masthead.baseUrl = settings->baseUrl;
    masthead.language = settings->language;
    masthead.zone = *zone;
    // The newsroom's own pictures are no reason not to publish.
    if (const auto logo = m_pictures.picture(settings->logo)) {
        masthead.logo = *logo;
    }
    const auto share = m_pictures.picture(settings->shareImage);
    masthead.share = share && !share->isDrawing() ? *share : themePicture();
    return masthead;
}

Result<QList<Story>> SiteReader::stories(const SiteContent &site, const Ahead &ahead)
{
    const auto live = m_library.articles().list(everything(true));
    if (!live) {
        return fail(live.error());
    }
    QList<Story> stories;
    for (const newsroom::ArticleSummary &summary : *live) {
        if (isAhead(ahead, summary.id)) {
            continue;
        }
        const auto story = storedStory(summary.id, site);
        if (!story) {
            return fail(story.error());
        }
        stories.append(*story);
    }
    if (ahead.article && ahead.version) {
        stories.append(
            liveStory(*ahead.article, ahead.version->content, site.sections, site.masthead.zone));
    }
    std::sort(stories.begin(), stories.end(), isNewer);
    return stories;
}

Result<Story> SiteReader::storedStory(newsroom::ArticleId id, const SiteContent &site)
{
    const auto article = m_library.articles().load(id);
    if (!article) {
        return fail(article.error());
    }
    const auto version = m_library.articles().version(id, article->live.value_or(0));
    if (!version) {
        return fail(version.error());
    }
    return liveStory(*article, version->content, site.sections, site.masthead.zone);
}

Result<QList<Withdrawn>> SiteReader::withdrawn(const SiteContent &site, const Ahead &ahead)
{
    const auto rest = m_library.articles().list(everything(false));
    if (!rest) {
        return fail(rest.error());
    }
    QList<Withdrawn> list;
    for (const newsroom::ArticleSummary &summary : *rest) {
        if (!summary.publishedAt || isAhead(ahead, summary.id)) {
            continue;
        }
        const auto article = m_library.articles().load(summary.id);
        if (!article) {
            return fail(article.error());
        }
        list.append(withdrawnFrom(*article, site.masthead.zone));
    }
    if (ahead.article && !ahead.version && ahead.article->publishedAt) {
        list.append(withdrawnFrom(*ahead.article, site.masthead.zone));
    }
    return list;
}

/// Without a list of what is missing, all of the story's pictures have to be there.
Result<void> SiteReader::addPictures(const Story &story, Pictures &pictures, QList<Error> *missing)
{
    for (const text::Block &block : story.content.body.blocks) {
        const auto *image = std::get_if<text::Image>(&block);
        if (!image || image->media.isEmpty() || pictures.contains(image->media)) {
            continue;
        }
        const auto picture = m_pictures.picture(image->media);
        if (picture) {
            pictures.insert(image->media, *picture);
        } else if (missing) {
            missing->append(aboutPicture(story, *image, picture.error()));
        } else {
            return fail(aboutPicture(story, *image, picture.error()));
        }
    }
    return {};
}

} // namespace tilshi::publishing
