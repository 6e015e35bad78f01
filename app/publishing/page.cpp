#include "publishing/page.h"

#include "base/zone.h"
#include "language/dates.h"
#include "publishing/addresses.h"
#include "publishing/frame.h"
#include "publishing/jsonld.h"
#include "publishing/sitewords.h"
#include "publishing/standing.h"
#include "text/counts.h"
#include "text/html/htmlwriter.h"

namespace tilshi::publishing {

namespace {

text::PicturePlaces placesIn(const Pictures &pictures, const PageLocation &place)
{
    return [&pictures, &place](const QString &media) -> std::optional<text::PlacedPicture> {
        const auto found = pictures.constFind(media);
        return found == pictures.constEnd() ? std::nullopt : std::optional(place.placed(*found));
    };
}

/// The first picture of the body that there is, else the newsroom's own.
QPair<Picture, QString> sharePicture(const PageContext &context)
{
    for (const text::Block &block : context.story.content.body.blocks) {
        const auto *image = std::get_if<text::Image>(&block);
        if (image && context.pictures.contains(image->media)) {
            return {context.pictures.value(image->media), image->alt};
        }
    }
    return {context.masthead.share, context.masthead.name};
}

QList<Fields> links(const QStringList &names, QString (*pathOf)(const QString &),
                    const PageLocation &place)
{
    QList<Fields> list;
    for (const QString &name : names) {
        list.append(Fields()
                        .set("name", name)
                        .set("href", place.href(pathOf(name)))
                        .set("more", &name != &names.last()));
    }
    return list;
}

/// The authors, each with a page of their own; without any the newsroom, with the front page.
QList<Fields> signatures(const PageContext &context, const PageLocation &place)
{
    if (!context.story.details.metadata.authors.isEmpty()) {
        return links(context.story.details.metadata.authors, authorPath, place);
    }
    return {Fields().set("name", context.masthead.name).set("href", place.href(frontPath))};
}

void setTimes(Fields &fields, const Story &story, const Masthead &masthead)
{
    const SiteWords &words = siteWords(story.details.metadata.language);
    fields.set("published", toIso(story.published, masthead.zone))
        .set("publishedText",
             whenText(story.published, masthead.zone, story.details.metadata.language));
    if (story.updated != story.published) {
        fields.set("updated", toIso(story.updated, masthead.zone))
            .set("updatedText",
                 whenText(story.updated, masthead.zone, story.details.metadata.language))
            .set("wordUpdated", words.updated);
    }
}

void setDateline(Fields &fields, const Story &story)
{
    const newsroom::Dateline &dateline = story.content.dateline;
    fields.set("dateline", !dateline.isEmpty())
        .set("place", dateline.place)
        .set("source", dateline.source)
        .set("sourceFollows", !dateline.place.isEmpty() || dateline.date.isValid());
    if (dateline.date.isValid()) {
        fields.set("date", dateline.date.toString(Qt::ISODate))
            .set("dateText", language::longDate(dateline.date, story.details.metadata.language));
    }
}

QString markOf(Standing standing, const SiteWords &words)
{
    switch (standing) {
    case Standing::ForReaders:
        return {};
    case Standing::Draft:
        return words.draft;
    case Standing::Withdrawn:
        return words.withdrawnText;
    }
    Q_UNREACHABLE();
}

void setNote(Fields &fields, const Story &story, const Masthead &masthead)
{
    if (story.details.note.isEmpty()) {
        return;
    }
    const SiteWords &words = siteWords(story.details.metadata.language);
    const bool correction = story.details.kind == newsroom::RevisionKind::Correction;
    fields.set("note", story.details.note)
        .set("noteKind", correction ? words.correction : words.update)
        .set("noteTime", toIso(story.updated, masthead.zone))
        .set("noteTimeText",
             whenText(story.updated, masthead.zone, story.details.metadata.language));
}

text::Markup articleMain(const PageContext &context, Standing standing, const PageLocation &place,
                         const SiteTheme &theme)
{
    const Story &story = context.story;
    const newsroom::Content &content = story.content;
    const SiteWords &words = siteWords(story.details.metadata.language);
    const int minutes = text::readingMinutes(text::count(content.body));
    Fields fields;
    fields.set("mark", markOf(standing, words))
        .set("headline", content.headline.simplified())
        .set("kicker", content.kicker)
        .set("lead", content.lead)
        .set("section", story.section ? story.section->name : QString())
        .set("sectionHref",
             story.section ? place.href(sectionPath(story.section->slug)) : QString())
        .set("authors", signatures(context, place))
        .set("reading", minutes > 0 ? words.readingTime.arg(minutes) : QString())
        .set("body", text::bodyMarkup(content.body, placesIn(context.pictures, place), words.photo))
        .set("credit", content.credit)
        .set("wordSource", words.source)
        .set("hasTags", !story.details.metadata.tags.isEmpty())
        .set("tags", links(story.details.metadata.tags, tagPath, place));
    setTimes(fields, story, context.masthead);
    setDateline(fields, story);
    setNote(fields, story, context.masthead);
    return theme.render("article", fields);
}

QList<QPair<QString, QString>> articleProperties(const Story &story, const Masthead &masthead,
                                                 const PageLocation &place)
{
    QList<QPair<QString, QString>> list{
        {QStringLiteral("article:published_time"), toIso(story.published, masthead.zone)},
        {QStringLiteral("article:modified_time"), toIso(story.updated, masthead.zone)},
        {QStringLiteral("article:section"), story.section ? story.section->name : QString()},
    };
    for (const QString &author : story.details.metadata.authors) {
        const QString path = authorPath(author);
        list.append(
            {QStringLiteral("article:author"), path.isEmpty() ? QString() : place.absolute(path)});
    }
    for (const QString &tag : story.details.metadata.tags) {
        list.append({QStringLiteral("article:tag"), tag});
    }
    return list;
}

QByteArray pageOf(const PageContext &context, Standing standing, const PageLocation &place,
                  const SiteTheme &theme)
{
    const Story &story = context.story;
    const auto [image, alt] = sharePicture(context);
    Framed page;
    page.language = story.details.metadata.language;
    page.title = story.content.headline.simplified();
    page.description = summaryOf(story.content);
    page.isArticle = true;
    page.indexed = standing == Standing::ForReaders;
    page.author = bylineOf(story, context.masthead).join(u", ");
    page.properties = articleProperties(story, context.masthead, place);
    page.structured = articleGraph(story, context.masthead, place, image);
    page.image = image;
    page.imageAlt = alt;
    page.section = story.section ? story.section->slug : QString();
    page.main = articleMain(context, standing, place, theme);
    return framed(page, context.masthead, place, theme);
}

} // namespace

/// An approved article's text is the approved one unless something was typed that it can't take.
Standing standingOf(const newsroom::OpenArticle &open)
{
    switch (open.article.state) {
    case newsroom::State::Approved:
    case newsroom::State::Scheduled:
    case newsroom::State::Published:
        return open.hasWorkingCopy ? Standing::Draft : Standing::ForReaders;
    case newsroom::State::Withdrawn:
        return Standing::Withdrawn;
    case newsroom::State::Draft:
    case newsroom::State::Submitted:
    case newsroom::State::Returned:
        return Standing::Draft;
    }
    Q_UNREACHABLE();
}

QByteArray articlePage(const PageContext &context, const PageLocation &place,
                       const SiteTheme &theme)
{
    return pageOf(context, Standing::ForReaders, place, theme);
}

QByteArray articlePage(const PageContext &context)
{
    return standingPage(context, Standing::ForReaders);
}

QByteArray standingPage(const PageContext &context, Standing standing)
{
    return pageOf(context, standing, PageLocation::alone(context.masthead, context.story.path),
                  SiteTheme());
}

} // namespace tilshi::publishing
