#include "storage/articlerow.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

const QStringList &columns()
{
    static const QStringList names =
        QStringLiteral("id language state owner section authors tags urgent slug embargo"
                       " schedule_wall schedule_zone schedule_at schedule_zone_data"
                       " hint_wall hint_zone hint_at hint_zone_data"
                       " reviewer approved_version approved_sha256 approved_by approved_at"
                       " revising public_note trashed head live live_details"
                       " created_at modified_at published_at updated_at"
                       " publish_error publish_tries next_try revision")
            .split(u' ');
    return names;
}

void bindSlot(Statement &statement, const std::optional<Slot> &slot)
{
    if (!slot) {
        const std::optional<QString> nothing;
        statement.bind(nothing).bind(nothing).bind(nothing).bind(nothing);
        return;
    }
    statement.bind(toText(slot->wall)).bind(QString::fromUtf8(slot->wall.zone));
    statement.bind(slot->utc).bind(slot->zoneData);
}

std::optional<Slot> readSlot(Row &row)
{
    const QString text = row.text();
    const QByteArray zone = row.text().toUtf8();
    const QDateTime utc = row.moment();
    const QString zoneData = row.text();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto wall = parseWallTime(text, zone);
    if (!wall) {
        row.markUnsound();
        return std::nullopt;
    }
    return Slot{*wall, utc, zoneData};
}

void bindApproval(Statement &statement, const std::optional<Approval> &approval)
{
    if (!approval) {
        const std::optional<QString> nothing;
        statement.bind(nothing).bind(nothing).bind(nothing).bind(nothing);
        return;
    }
    statement.bind(approval->version).bind(approval->sha256).bind(approval->by).bind(approval->at);
}

std::optional<Approval> readApproval(Row &row)
{
    const auto version = row.optionalCount();
    const QString sha256 = row.text();
    const auto by = row.id<PersonId>();
    const QDateTime at = row.moment();
    return version ? std::optional(Approval{*version, sha256, by, at}) : std::nullopt;
}

QJsonObject toJson(const LiveDetails &details)
{
    return {{QStringLiteral("section"),
             details.metadata.section ? details.metadata.section->toString() : QString()},
            {QStringLiteral("authors"), QJsonArray::fromStringList(details.metadata.authors)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(details.metadata.tags)},
            {QStringLiteral("language"), details.metadata.language},
            {QStringLiteral("kind"), details.kind ? keyOf(*details.kind) : QString()},
            {QStringLiteral("note"), details.note}};
}

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

LiveDetails liveDetailsFrom(const QJsonObject &object)
{
    return {{.language = object.value(QLatin1String("language")).toString(),
             .section = SectionId::fromString(object.value(QLatin1String("section")).toString()),
             .authors = strings(object.value(QLatin1String("authors"))),
             .tags = strings(object.value(QLatin1String("tags")))},
            revisionKindOf(object.value(QLatin1String("kind")).toString()),
            object.value(QLatin1String("note")).toString()};
}

} // namespace

QString articleColumns()
{
    static const QString list = columns().join(QLatin1String(", "));
    return list;
}

QString articlePlaceholders()
{
    static const QString list = QStringList(columns().size(), QStringLiteral("?")).join(u',');
    return list;
}

QString articleAssignments()
{
    static const QString list =
        columns().mid(1).join(QLatin1String(" = ?, ")) + QLatin1String(" = ?");
    return list;
}

void bindArticle(Statement &statement, const Article &article, Identity identity)
{
    if (identity == Identity::Bound) {
        statement.bind(article.id);
    }
    statement.bind(article.metadata.language)
        .bind(article.state)
        .bind(article.owner)
        .bind(article.metadata.section);
    statement.bind(article.metadata.authors)
        .bind(article.metadata.tags)
        .bind(article.urgency == Urgency::Urgent);
    statement.bind(article.slug).bind(article.embargo);
    bindSlot(statement, article.schedule);
    bindSlot(statement, article.slotHint);
    statement.bind(article.reviewer);
    bindApproval(statement, article.approval);
    statement.bind(article.revising).bind(article.publicNote).bind(article.trashed);
    statement.bind(article.head).bind(article.live).bind(toJson(article.liveDetails));
    statement.bind(article.createdAt).bind(article.modifiedAt);
    statement.bind(article.publishedAt).bind(article.updatedAt);
    statement.bind(article.publishError).bind(article.publishTries).bind(article.nextTry);
    statement.bind(article.revision);
}

Article readArticle(Row &row)
{
    Article article;
    article.id = row.id<ArticleId>();
    article.metadata.language = row.text();
    article.state = row.word<State>(&stateOf);
    article.owner = row.id<PersonId>();
    article.metadata.section = row.optionalId<SectionId>();
    article.metadata.authors = row.list();
    article.metadata.tags = row.list();
    article.urgency = row.truth() ? Urgency::Urgent : Urgency::Normal;
    article.slug = row.text();
    article.embargo = row.optionalMoment();
    article.schedule = readSlot(row);
    article.slotHint = readSlot(row);
    article.reviewer = row.optionalId<PersonId>();
    article.approval = readApproval(row);
    article.revising = row.optionalWord<RevisionKind>(&revisionKindOf);
    article.publicNote = row.text();
    article.trashed = row.truth();
    article.head = row.count();
    article.live = row.optionalCount();
    article.liveDetails = liveDetailsFrom(row.object());
    article.createdAt = row.moment();
    article.modifiedAt = row.moment();
    article.publishedAt = row.optionalMoment();
    article.updatedAt = row.optionalMoment();
    article.publishError = row.text();
    article.publishTries = row.count();
    article.nextTry = row.optionalMoment();
    article.revision = row.number();
    return article;
}

QString summaryColumns()
{
    return QStringLiteral("a.id, a.headline, a.state, a.owner, p.name, a.section, a.words,"
                          " a.modified_at, a.published_at, a.schedule_at, a.reviewer,"
                          " a.live IS NOT NULL, a.trashed, a.publish_error, a.head, a.state_since,"
                          " a.approved_by, a.urgent, a.embargo");
}

QString unseenColumn(bool isAsked)
{
    // Who never opened it has not seen what was changed since that was first written down.
    return isAsked ? QStringLiteral("ifnull((SELECT s.version < a.head FROM seen s"
                                    " WHERE s.person = ? AND s.article = a.id),"
                                    " a.modified_at > (SELECT seen_from FROM library))")
                   : QStringLiteral("0");
}

ArticleSummary readSummary(Row &row)
{
    ArticleSummary summary;
    summary.id = row.id<ArticleId>();
    summary.headline = row.text();
    summary.state = row.word<State>(&stateOf);
    summary.owner = row.id<PersonId>();
    summary.ownerName = row.text();
    summary.section = row.optionalId<SectionId>();
    summary.words = row.count();
    summary.modifiedAt = row.moment();
    summary.publishedAt = row.optionalMoment();
    summary.scheduledAt = row.optionalMoment();
    summary.reviewer = row.optionalId<PersonId>();
    summary.live = row.truth();
    summary.trashed = row.truth();
    summary.publishError = row.text();
    summary.head = row.count();
    summary.since = row.moment();
    summary.approvedBy = row.optionalId<PersonId>();
    summary.urgent = row.truth();
    summary.embargo = row.optionalMoment();
    summary.unseen = row.truth();
    return summary;
}

} // namespace tilshi::storage
