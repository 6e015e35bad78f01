#include "storage/articlelist.h"

#include "storage/articlerow.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

/// The rows of one state. Each state is an arm of its own, so that the database walks an index per
/// state in the order that is wanted, merges, and sorts nothing.
QString arm(const ArticleQuery &query)
{
    QStringList where{QStringLiteral("a.trashed = ?"), QStringLiteral("a.state = ?")};
    if (query.section) {
        where.append(QStringLiteral("a.section = ?"));
    }
    if (query.owner) {
        where.append(QStringLiteral("a.owner = ?"));
    }
    if (query.live) {
        where.append(*query.live ? QStringLiteral("a.live IS NOT NULL")
                                 : QStringLiteral("a.live IS NULL"));
    }
    if (query.changedBefore) {
        where.append(query.beforeId ? QStringLiteral("(a.modified_at, a.id) < (?, ?)")
                                    : QStringLiteral("a.modified_at < ?"));
    }
    if (!query.among.isEmpty()) {
        const QStringList each(query.among.size(), QStringLiteral("?"));
        // The sign keeps the database from walking a state's whole index for a handful of rows.
        where.replaceInStrings(QStringLiteral("a."), QStringLiteral("+a."));
        where.append(u"a.id IN (" + each.join(u',') + u')');
    }
    return u"SELECT " + summaryColumns() + u", " + unseenColumn(query.asking.has_value()) +
           u" FROM article a JOIN person p ON p.id = a.owner WHERE " +
           where.join(QLatin1String(" AND "));
}

void bindArm(Statement &statement, const ArticleQuery &query, State state)
{
    if (query.asking) {
        statement.bind(*query.asking);
    }
    statement.bind(query.trashed).bind(state);
    if (query.section) {
        statement.bind(*query.section);
    }
    if (query.owner) {
        statement.bind(*query.owner);
    }
    if (query.changedBefore) {
        statement.bind(*query.changedBefore);
        if (query.beforeId) {
            statement.bind(*query.beforeId);
        }
    }
    for (const ArticleId id : query.among) {
        statement.bind(id);
    }
}

/// Rows of two columns: a key, and how many.
template <class K, class F>
Result<void> countInto(QHash<K, int> &counts, Statement &statement, F readKey)
{
    const auto rows = statement.all([&](Row &row) {
        const K key = readKey(row);
        counts.insert(key, row.count());
        return key;
    });
    return rows.map([](const QList<K> &) {});
}

} // namespace

Result<QList<ArticleSummary>> ArticleList::list(const ArticleQuery &query)
{
    const QList<State> &states = query.states.isEmpty() ? allStates() : query.states;
    const QString rows = QStringList(states.size(), arm(query)).join(QLatin1String(" UNION ALL "));
    // 8 and 1: modified_at and id among summaryColumns.
    Statement select(m_database, rows + u" ORDER BY 8 DESC, 1 DESC LIMIT ?");
    for (const State state : states) {
        bindArm(select, query, state);
    }
    return select.bind(query.limit).all(&readSummary);
}

Result<QueueCounts> ArticleList::counts(PersonId asking)
{
    QueueCounts counts;
    return countStates(counts)
        .and_then([&] { return countMine(asking, counts); })
        .and_then([&] { return countSections(counts); })
        .and_then([&] { return countOwners(counts); })
        .and_then([&] { return countRest(counts); })
        .map([&] { return counts; });
}

Result<void> ArticleList::countStates(QueueCounts &counts)
{
    Statement select(m_database,
                     QStringLiteral("SELECT state, sum(articles) FROM article_count"
                                    " WHERE trashed = 0 AND articles > 0 GROUP BY state"));
    return countInto(counts.byState, select, [](Row &row) { return row.word<State>(&stateOf); });
}

Result<void> ArticleList::countMine(PersonId asking, QueueCounts &counts)
{
    Statement select(m_database, QStringLiteral("SELECT state, sum(articles) FROM article_count"
                                                " WHERE trashed = 0 AND owner = ? AND articles > 0"
                                                " GROUP BY state"));
    select.bind(asking);
    return countInto(counts.mine, select, [](Row &row) { return row.word<State>(&stateOf); });
}

Result<void> ArticleList::countSections(QueueCounts &counts)
{
    Statement select(m_database, QStringLiteral("SELECT section, sum(articles) FROM article_count"
                                                " WHERE trashed = 0 AND section <> ''"
                                                " AND articles > 0 GROUP BY section"));
    return countInto(counts.bySection, select, [](Row &row) { return row.id<SectionId>(); });
}

Result<void> ArticleList::countOwners(QueueCounts &counts)
{
    Statement select(m_database, QStringLiteral("SELECT owner, sum(articles) FROM article_count"
                                                " WHERE trashed = 0 AND articles > 0"
                                                " GROUP BY owner"));
    return countInto(counts.byOwner, select, [](Row &row) { return row.id<PersonId>(); });
}

Result<void> ArticleList::countRest(QueueCounts &counts)
{
    // What is live is never in the trash.
    Statement select(m_database,
                     QStringLiteral("SELECT ifnull(sum(articles) FILTER (WHERE trashed = 1), 0),"
                                    " ifnull(sum(articles) FILTER (WHERE live = 1), 0)"
                                    " FROM article_count"));
    const auto row = select.one([&](Row &found) {
        counts.trashed = found.count();
        counts.live = found.count();
        return true;
    });
    return row.map([](const std::optional<bool> &) {});
}

} // namespace tilshi::storage
