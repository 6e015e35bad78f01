#include "importing/samplearticle.h"

#include "importing/sampletime.h"
#include "text/bodyjson.h"

#include <QJsonArray>

namespace tilshi::importing {

namespace {

using newsroom::State;

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

tl::unexpected<Error> unreadable(const char *key)
{
    return fail(ErrorCode::Invalid, QString::fromLatin1(key));
}

/// Times of an article, each under its key and only if it is there.
Result<void> readTimes(SampleArticle &article, const QJsonObject &object, const QDateTime &now,
                       const QByteArray &zone)
{
    const auto created = momentFromNow(textAt(object, "created"), now, zone);
    const auto reached = momentFromNow(textAt(object, "reached"), now, zone);
    if (!created || !reached) {
        return unreadable(created ? "reached" : "created");
    }
    article.createdAt = *created;
    article.reachedAt = *reached;
    if (object.contains(QLatin1String("published"))) {
        const auto published = momentFromNow(textAt(object, "published"), now, zone);
        if (!published) {
            return unreadable("published");
        }
        article.publishedAt = *published;
    }
    if (object.contains(QLatin1String("scheduled"))) {
        const auto scheduled = wallTimeFromNow(textAt(object, "scheduled"), now, zone);
        if (!scheduled) {
            return unreadable("scheduled");
        }
        article.scheduledFor = *scheduled;
    }
    return {};
}

Result<newsroom::Content> readContent(const QJsonObject &object)
{
    auto body = text::bodyFromJson(object.value(QLatin1String("body")).toObject());
    if (!body) {
        return fail(body.error());
    }
    newsroom::Content content;
    content.headline = textAt(object, "headline");
    content.kicker = textAt(object, "kicker");
    content.lead = textAt(object, "lead");
    content.dateline.source = textAt(object, "source");
    content.dateline.place = textAt(object, "place");
    content.body = *std::move(body);
    content.credit = textAt(object, "credit");
    content.note = textAt(object, "note");
    return content;
}

/// Where the article ends in the workflow, and what is said on the way.
Result<void> readFate(SampleArticle &article, const QJsonObject &object)
{
    const auto state = newsroom::stateOf(textAt(object, "state"));
    if (!state) {
        return unreadable("state");
    }
    article.state = *state;
    article.trashed = object.value(QLatin1String("trashed")).toBool();
    article.reason = textAt(object, "reason");
    article.publicNote = textAt(object, "publicNote");
    if (object.contains(QLatin1String("revising"))) {
        article.revising = newsroom::revisionKindOf(textAt(object, "revising"));
        if (!article.revising) {
            return unreadable("revising");
        }
    }
    return {};
}

} // namespace

QStringList textsAt(const QJsonObject &object, const char *key)
{
    QStringList texts;
    const QJsonArray values = object.value(QLatin1String(key)).toArray();
    for (const auto &value : values) {
        texts.append(value.toString());
    }
    return texts;
}

Result<SampleArticle> sampleArticle(const QJsonObject &object, const QDateTime &now,
                                    const QByteArray &zone)
{
    SampleArticle article;
    auto content = readContent(object);
    if (!content) {
        return fail(content.error());
    }
    article.content = *std::move(content);
    article.section = textAt(object, "section");
    article.owner = textAt(object, "owner");
    article.editor = textAt(object, "editor");
    article.authors = textsAt(object, "authors");
    article.tags = textsAt(object, "tags");
    if (auto fate = readFate(article, object); !fate) {
        return fail(fate.error());
    }
    if (auto times = readTimes(article, object, now, zone); !times) {
        return fail(times.error());
    }
    const auto day = toWall(article.createdAt, zone);
    if (!article.content.dateline.isEmpty() && day) {
        article.content.dateline.date = day->date;
    }
    return article;
}

} // namespace tilshi::importing
