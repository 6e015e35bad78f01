#include "publishing/jsonld.h"

#include "base/zone.h"
#include "publishing/addresses.h"
#include "text/counts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tilshi::publishing {

namespace {

/// JSON that no parser of HTML can mistake for the end of its script element.
text::Markup scriptText(const QJsonArray &graph)
{
    const QJsonObject root{{QStringLiteral("@context"), QStringLiteral("https://schema.org")},
                           {QStringLiteral("@graph"), graph}};
    QByteArray json = QJsonDocument(root).toJson(QJsonDocument::Compact);
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    json.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
    return text::Markup::written(QString::fromUtf8(json));
}

QString shown(const QString &text)
{
    return text::printable(text);
}

/// Sets what there is; a null, empty text or empty list says nothing to anybody.
void put(QJsonObject &object, const char *key, const QJsonValue &value)
{
    const bool empty = value.isNull() || (value.isString() && value.toString().isEmpty()) ||
                       (value.isArray() && value.toArray().isEmpty());
    if (!empty) {
        object.insert(QLatin1String(key), value);
    }
}

QJsonObject typed(const char *type)
{
    return {{QStringLiteral("@type"), QString::fromLatin1(type)}};
}

QJsonObject pictureObject(const Picture &picture, const PageLocation &place)
{
    const QString url = place.absolute(mediaPath(picture));
    if (url.isEmpty()) {
        return {};
    }
    QJsonObject object = typed("ImageObject");
    put(object, "url", url);
    put(object, "width", picture.size.width());
    put(object, "height", picture.size.height());
    return object;
}

QString organisationId(const PageLocation &place)
{
    const QString front = place.absolute(frontPath);
    return front.isEmpty() ? QStringLiteral("#newsroom") : QString(front + u"#newsroom");
}

QJsonObject organisation(const Masthead &masthead, const PageLocation &place)
{
    QJsonObject object = typed("NewsMediaOrganization");
    put(object, "@id", organisationId(place));
    put(object, "name", shown(masthead.name));
    put(object, "url", place.absolute(frontPath));
    if (masthead.logo) {
        const QJsonObject logo = pictureObject(*masthead.logo, place);
        put(object, "logo", logo.isEmpty() ? QJsonValue() : QJsonValue(logo));
    }
    return object;
}

QJsonArray authorList(const Story &story, const Masthead &masthead, const PageLocation &place)
{
    QJsonArray list;
    for (const QString &name : story.details.metadata.authors) {
        QJsonObject author = typed("Person");
        put(author, "name", shown(name));
        put(author, "url",
            authorPath(name).isEmpty() ? QString() : place.absolute(authorPath(name)));
        list.append(author);
    }
    if (list.isEmpty()) {
        list.append(organisation(masthead, place));
    }
    return list;
}

QString datelineText(const newsroom::Dateline &dateline)
{
    QStringList parts{dateline.place, dateline.date.toString(Qt::ISODate), dateline.source};
    parts.removeAll(QString());
    return shown(parts.join(u", "));
}

void putText(QJsonObject &object, const Story &story)
{
    const newsroom::Content &content = story.content;
    put(object, "headline", shown(content.headline.simplified()));
    put(object, "alternativeHeadline", shown(content.kicker));
    put(object, "description", shown(summaryOf(content)));
    put(object, "dateline", datelineText(content.dateline));
    if (!content.dateline.place.isEmpty()) {
        QJsonObject where = typed("Place");
        put(where, "name", shown(content.dateline.place));
        put(object, "locationCreated", where);
    }
    put(object, "articleSection", story.section ? shown(story.section->name) : QString());
    QJsonArray keywords;
    for (const QString &tag : story.details.metadata.tags) {
        keywords.append(shown(tag));
    }
    put(object, "keywords", keywords);
    put(object, "wordCount", text::count(content.body).words);
}

void putCorrection(QJsonObject &object, const Story &story, const Masthead &masthead)
{
    if (story.details.note.isEmpty()) {
        return;
    }
    QJsonObject correction = typed("CorrectionComment");
    put(correction, "text", shown(story.details.note));
    put(correction, "datePublished", toIso(story.updated, masthead.zone));
    put(object, "correction", correction);
}

QJsonObject newsArticle(const Story &story, const Masthead &masthead, const PageLocation &place,
                        const Picture &image)
{
    QJsonObject object = typed("NewsArticle");
    put(object, "@id", QString(place.canonical() + u"#article"));
    putText(object, story);
    const QJsonObject picture = pictureObject(image, place);
    put(object, "image", picture.isEmpty() ? QJsonValue() : QJsonValue(picture));
    put(object, "datePublished", toIso(story.published, masthead.zone));
    put(object, "dateModified", toIso(story.updated, masthead.zone));
    put(object, "author", authorList(story, masthead, place));
    put(object, "publisher", organisation(masthead, place));
    put(object, "mainEntityOfPage", place.canonical());
    put(object, "inLanguage", story.details.metadata.language);
    put(object, "isAccessibleForFree", true);
    putCorrection(object, story, masthead);
    return object;
}

QJsonObject crumb(int position, const QString &name, const QString &address)
{
    QJsonObject object = typed("ListItem");
    put(object, "position", position);
    put(object, "name", shown(name));
    put(object, "item", address);
    return object;
}

QJsonObject breadcrumbs(const Story &story, const Masthead &masthead, const PageLocation &place)
{
    QJsonArray items{crumb(1, masthead.name, place.absolute(frontPath))};
    if (story.section) {
        items.append(
            crumb(2, story.section->name, place.absolute(sectionPath(story.section->slug))));
    }
    items.append(crumb(static_cast<int>(items.size()) + 1, story.content.headline, {}));
    QJsonObject object = typed("BreadcrumbList");
    put(object, "itemListElement", items);
    return object;
}

} // namespace

text::Markup articleGraph(const Story &story, const Masthead &masthead, const PageLocation &place,
                          const Picture &image)
{
    return scriptText(
        {newsArticle(story, masthead, place, image), breadcrumbs(story, masthead, place)});
}

text::Markup siteGraph(const Masthead &masthead, const PageLocation &place)
{
    QJsonObject site = typed("WebSite");
    put(site, "name", shown(masthead.name));
    put(site, "url", place.absolute(frontPath));
    put(site, "inLanguage", masthead.language);
    put(site, "publisher", QJsonObject{{QStringLiteral("@id"), organisationId(place)}});
    return scriptText({site, organisation(masthead, place)});
}

} // namespace tilshi::publishing
