#include "storage/queuelist.h"

#include "newsroom/queue.h"
#include "storage/articlerow.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

/// A group as SQL has it: which articles of a, and in which order.
struct GroupSql
{
    QLatin1String where;
    QLatin1String order;
};

constexpr QLatin1String oldestFirst("a.state_since, a.id");
constexpr QLatin1String newestFirst("a.state_since DESC, a.id DESC");
constexpr QLatin1String bySlot("a.schedule_at, a.id");

GroupSql sqlOf(QueueGroup group)
{
    switch (group) {
    case QueueGroup::Late: // the signs keep the database to the index of slots, which are few
        return {QLatin1String("a.schedule_at <= ? AND +a.state = 'scheduled' AND +a.trashed = 0"),
                bySlot};
    case QueueGroup::Next:
        return {QLatin1String("a.schedule_at > ? AND a.schedule_at <= ?"
                              " AND +a.state = 'scheduled' AND +a.trashed = 0"),
                bySlot};
    case QueueGroup::Returned:
        return {QLatin1String("a.trashed = 0 AND a.state = 'returned' AND a.owner = ?"),
                newestFirst};
    case QueueGroup::Waiting:
        return {QLatin1String("a.trashed = 0 AND a.state = 'submitted'"
                              " AND (a.reviewer IS NULL OR a.reviewer = ?)"),
                oldestFirst};
    case QueueGroup::Claimed:
        return {QLatin1String("a.trashed = 0 AND a.state = 'submitted' AND a.reviewer <> ?"),
                oldestFirst};
    case QueueGroup::Approved:
        return {QLatin1String("a.trashed = 0 AND a.state = 'approved'"), oldestFirst};
    case QueueGroup::WithAuthors:
        // The last condition but one keeps the database from reading all that is not in the trash.
        return {QLatin1String("a.trashed = 0 AND a.state = 'returned' AND a.state_since >= 0"
                              " AND +a.owner <> ?"),
                newestFirst};
    case QueueGroup::Drafts:
        return {QLatin1String("a.trashed = 0 AND a.state = 'draft' AND a.owner = ?"),
                QLatin1String("a.modified_at DESC, a.id DESC")};
    case QueueGroup::Sent:
        break;
    }
    return {QLatin1String("a.trashed = 0 AND a.owner = ?"
                          " AND a.state IN ('submitted', 'approved', 'scheduled')"),
            newestFirst};
}

void bindGroup(Statement &statement, QueueGroup group, const QueueQuery &query)
{
    switch (group) {
    case QueueGroup::Late:
        statement.bind(lateUntil(query));
        return;
    case QueueGroup::Next:
        statement.bind(lateUntil(query)).bind(query.soon);
        return;
    case QueueGroup::Approved:
        return;
    case QueueGroup::Returned:
    case QueueGroup::Waiting:
    case QueueGroup::Claimed:
    case QueueGroup::WithAuthors:
    case QueueGroup::Drafts:
    case QueueGroup::Sent:
        statement.bind(query.person);
        return;
    }
}

} // namespace

Result<QList<QueuePart>> QueueList::parts(const QueueQuery &query)
{
    QList<QueuePart> parts;
    for (const QueueGroup group : queueGroups(query.isEditor)) {
        const auto listed = articles(group, query);
        if (!listed) {
            return fail(listed.error());
        }
        const bool isAll = listed->size() < query.most;
        const auto all = isAll ? Result<int>(int(listed->size())) : count(group, query);
        if (!all) {
            return fail(all.error());
        }
        parts.append({group, *all, *listed});
    }
    return parts;
}

Result<QHash<QueueGroup, int>> QueueList::counts(const QueueQuery &query)
{
    const QList<QueueGroup> &groups = queueGroups(query.isEditor);
    QStringList each;
    for (const QueueGroup group : groups) {
        each.append(u"(SELECT count(*) FROM article a WHERE " + sqlOf(group).where + u')');
    }
    Statement select(m_database, u"SELECT " + each.join(u','));
    for (const QueueGroup group : groups) {
        bindGroup(select, group, query);
    }
    using Counts = QHash<QueueGroup, int>;
    const auto read = [&groups](Row &row) {
        Counts counts;
        for (const QueueGroup group : groups) {
            counts.insert(group, row.count());
        }
        return counts;
    };
    return select.one(read).map(
        [](const std::optional<Counts> &counts) { return counts.value_or(Counts()); });
}

Result<int> QueueList::count(QueueGroup group, const QueueQuery &query)
{
    Statement select(m_database, u"SELECT count(*) FROM article a WHERE " + sqlOf(group).where);
    bindGroup(select, group, query);
    return select.one([](Row &row) { return row.count(); }).map([](const std::optional<int> &all) {
        return all.value_or(0);
    });
}

Result<QList<ArticleSummary>> QueueList::articles(QueueGroup group, const QueueQuery &query)
{
    const GroupSql sql = sqlOf(group);
    Statement select(m_database, u"SELECT " + summaryColumns() + u", " + unseenColumn(true) +
                                     u" FROM article a JOIN person p ON p.id = a.owner WHERE " +
                                     sql.where + u" ORDER BY " + sql.order + u" LIMIT ?");
    bindGroup(select.bind(query.person), group, query);
    return select.bind(query.most).all(&readSummary);
}

} // namespace tilshi::storage
