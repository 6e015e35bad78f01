#include "storage/articletable.h"

#include "base/process.h"
#include "newsroom/claim.h"
#include "newsroom/normalform.h"
#include "storage/articlerow.h"
#include "storage/ledger.h"
#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

constexpr qint64 firstRevision = 1;
const QString articleKind = QStringLiteral("article");
const QString notLogged = QStringLiteral("not as logged");

/// A change of state has its row in the log, and that is of this article.
bool isLogged(const Change &change)
{
    return !change.entry ||
           (change.after.state == change.entry->to && change.entry->article == change.after.id);
}

} // namespace

ArticleTable::ArticleTable(Database &database, LogTable &log, SearchIndex &index)
    : m_database(database)
    , m_log(log)
    , m_index(index)
    , m_versions(database)
    , m_list(database)
    , m_queue(database)
{
}

Result<Article> ArticleTable::load(ArticleId id)
{
    Statement select(m_database, u"SELECT " + articleColumns() + u" FROM article WHERE id = ?");
    auto article = select.bind(id).one(&readArticle);
    if (!article) {
        return fail(article.error());
    }
    if (!*article) {
        return fail(ErrorCode::NotFound, id.toString());
    }
    return **article;
}

Result<Version> ArticleTable::version(ArticleId id, int number)
{
    return m_versions.version(id, number);
}

Result<QString> ArticleTable::sha256(ArticleId id, int number)
{
    return m_versions.sha256(id, number);
}

Result<WordsWritten> ArticleTable::writtenSinceApproval(ArticleId id)
{
    return m_log.lastVersion(id, Action::Approve).and_then([&](int approved) {
        return m_versions.written(id, approved);
    });
}

Result<QList<Version>> ArticleTable::versions(ArticleId id)
{
    return m_versions.versions(id);
}

Result<std::optional<WorkingCopy>> ArticleTable::workingCopy(ArticleId id)
{
    return m_versions.workingCopy(id);
}

Result<QList<ArticleSummary>> ArticleTable::list(const ArticleQuery &query)
{
    return m_list.list(query);
}

Result<QueueCounts> ArticleTable::counts(PersonId asking)
{
    return m_list.counts(asking);
}

Result<QList<QueuePart>> ArticleTable::queue(const QueueQuery &query)
{
    return m_queue.parts(query);
}

Result<QHash<QueueGroup, int>> ArticleTable::queueCounts(const QueueQuery &query)
{
    return m_queue.counts(query);
}

Result<QList<ArticleSummary>> ArticleTable::search(const SearchQuery &query)
{
    return m_index.search(query);
}

Result<QList<Article>> ArticleTable::scheduled(std::optional<QDateTime> until)
{
    const QString due = until ? QStringLiteral(" AND schedule_at <= ? ORDER BY schedule_at, num")
                              : QStringLiteral(" ORDER BY schedule_at, num LIMIT 1");
    Statement select(m_database, u"SELECT " + articleColumns() +
                                     u" FROM article WHERE schedule_at IS NOT NULL"
                                     " AND state = ? AND trashed = 0" +
                                     due);
    select.bind(State::Scheduled);
    if (until) {
        select.bind(*until);
    }
    return select.all(&readArticle);
}

Result<QString> ArticleTable::freeSlug(ArticleId id, const QString &wished)
{
    QString slug = wished;
    for (int number = 2;; ++number) {
        Statement taken(m_database, QStringLiteral("SELECT 1 FROM article WHERE slug = ?"
                                                   " AND slug <> '' AND id <> ?"));
        const auto found = taken.bind(slug).bind(id).one([](Row &row) { return row.count(); });
        if (!found) {
            return fail(found.error());
        }
        if (!*found) {
            return slug;
        }
        slug = wished + u'-' + QString::number(number);
    }
}

Result<QString> ArticleTable::headline(ArticleId id)
{
    Statement select(m_database, QStringLiteral("SELECT headline FROM article WHERE id = ?"));
    return select.bind(id).one([](Row &row) { return row.text(); }).map([](const auto &found) {
        return found.value_or(QString());
    });
}

Result<Article> ArticleTable::create(const Article &article, const Version &first)
{
    Article created = normalForm(article);
    created.revision = firstRevision;
    return inTransaction(m_database, [&]() -> Result<Article> {
        Statement insert(m_database, u"INSERT INTO article (" + articleColumns() + u") VALUES (" +
                                         articlePlaceholders() + u')');
        bindArticle(insert, created, Identity::Bound);
        return Ledger(m_database)
            .noting(articleKind, {created.id.toString()},
                    [&] { return insert.run().map([](qint64) {}); })
            .and_then([&] { return m_versions.add(first); })
            .and_then([&] { return noteText(created.id, first.content); })
            .map([&] { return created; });
    });
}

Result<Article> ArticleTable::commit(const Change &change)
{
    return inTransaction(m_database, [&] { return apply(change); });
}

Result<Article> ArticleTable::apply(const Change &change)
{
    if (!isLogged(change)) {
        return fail(ErrorCode::Invalid, change.after.id.toString(), notLogged);
    }
    Article after = normalForm(change.after);
    ++after.revision;
    return Ledger(m_database)
        .noting(articleKind, {after.id.toString()}, [&] { return store(change, after); })
        .and_then([&] { return storeText(change); })
        .and_then([&] { return change.entry ? m_log.append(*change.entry) : Result<void>(); })
        .and_then([&] {
            Statement claim(m_database, QStringLiteral("DELETE FROM claim WHERE article = ?"));
            return claim.bind(after.id).run();
        })
        .map([&](qint64) { return after; });
}

/// Compares and swaps: the row is as it was seen, or it is left. Without a row in the log its state
/// stays too.
Result<void> ArticleTable::store(const Change &change, const Article &after)
{
    const QLatin1String sameState(change.entry ? "" : " AND state = ?");
    Statement update(m_database, u"UPDATE article SET " + articleAssignments() +
                                     u", indexed = 0 WHERE id = ? AND revision = ?" + sameState);
    bindArticle(update, after, Identity::LeftOut);
    update.bind(after.id).bind(change.after.revision);
    if (!change.entry) {
        update.bind(after.state);
    }
    return update.run().and_then(
        [&](qint64 rows) { return rows == 1 ? Result<void>() : fail(notStored(change.after)); });
}

/// Why no row was as it was seen.
Error ArticleTable::notStored(const Article &seen)
{
    const auto stored = load(seen.id);
    if (!stored) {
        return stored.error();
    }
    if (stored->revision != seen.revision) {
        return {ErrorCode::Conflict,
                {},
                QStringLiteral("%1: revision %2, not %3")
                    .arg(seen.id.toString())
                    .arg(stored->revision)
                    .arg(seen.revision)};
    }
    return {ErrorCode::Invalid, seen.id.toString(), notLogged};
}

/// The same of a text that was not kept, which has no row in the log.
Error ArticleTable::notKept(const Article &seen)
{
    const Error error = notStored(seen);
    const bool isAsSeen = error.code == ErrorCode::Invalid;
    return isAsSeen ? Error{ErrorCode::Conflict, {}, QStringLiteral("another has the lock")}
                    : error;
}

Result<Article> ArticleTable::keep(const Article &seen, const WorkingCopy &copy)
{
    return inTransaction(m_database, [&]() -> Result<Article> {
        Article after = seen;
        ++after.revision;
        after.modifiedAt = copy.at;
        // Nothing that the ledger keeps is written here.
        Statement update(
            m_database,
            QStringLiteral("UPDATE article SET headline = ?, words = ?, modified_at = ?,"
                           " revision = ?, indexed = 0 WHERE id = ? AND revision = ?"
                           " AND NOT EXISTS (SELECT 1 FROM presence WHERE article = ?"
                           " AND person <> ? AND writing_until > ?)"));
        update.bind(copy.content.headline.trimmed()).bind(text::count(copy.content.body).words);
        update.bind(after.modifiedAt).bind(after.revision).bind(seen.id).bind(seen.revision);
        update.bind(seen.id).bind(copy.by).bind(copy.at);
        const auto rows = update.run();
        if (!rows || *rows != 1) {
            return fail(rows ? notKept(seen) : rows.error());
        }
        return m_versions.keep(seen.id, copy).map([&] { return after; });
    });
}

Result<void> ArticleTable::storeText(const Change &change)
{
    const ArticleId id = change.after.id;
    if (change.version) {
        if (auto added = m_versions.add(*change.version, change.written); !added) {
            return added;
        }
    }
    const auto dropped = change.dropsWorkingCopy ? m_versions.dropWorkingCopy(id) : false;
    if (!dropped) {
        return fail(dropped.error());
    }
    if (change.version) {
        return noteText(id, change.version->content);
    }
    if (!*dropped) {
        return {};
    }
    return m_versions.version(id, change.after.head).and_then([&](const Version &head) {
        return noteText(id, head.content);
    });
}

/// Keeps beside the article what lists show of its text.
Result<void> ArticleTable::noteText(ArticleId id, const Content &content)
{
    Statement update(m_database,
                     QStringLiteral("UPDATE article SET headline = ?, words = ? WHERE id = ?"));
    update.bind(content.headline.trimmed()).bind(text::count(content.body).words).bind(id);
    return update.run().map([](qint64) {});
}

Result<bool> ArticleTable::claimForPublishing(ArticleId id, const QString &claimant,
                                              const QDateTime &now, int seconds)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        return endIfOver(id, claimant, now, seconds).and_then([&]() -> Result<bool> {
            Statement claim(m_database,
                            QStringLiteral("INSERT INTO claim (article, claimant, until)"
                                           " VALUES (?,?,?) ON CONFLICT (article) DO UPDATE"
                                           " SET until = excluded.until"));
            claim.bind(id).bind(claimant).bind(now.addSecs(seconds));
            return claim.run().map([](qint64) { return true; });
        });
    });
}

/// Takes another's claim away if it is over; Busy if it is not.
Result<void> ArticleTable::endIfOver(ArticleId id, const QString &claimant, const QDateTime &now,
                                     int seconds)
{
    Statement select(m_database,
                     QStringLiteral("SELECT claimant, until FROM claim WHERE article = ?"));
    const auto found = select.bind(id).one([](Row &row) {
        const QString holder = row.text();
        return std::pair(holder, row.moment());
    });
    if (!found) {
        return fail(found.error());
    }
    if (!*found || (*found)->first == claimant) {
        return {};
    }
    const auto &[holder, until] = **found;
    // Later than any claim made now would end: the clock was wrong that it was made by.
    const bool isOver = until <= now || until > now.addSecs(2LL * seconds);
    if (!isOver && lifeOf(holder) != Life::Ended) {
        return fail(ErrorCode::Busy, {}, claimText(claimOf(holder, until)));
    }
    Statement remove(m_database, QStringLiteral("DELETE FROM claim WHERE article = ?"));
    return remove.bind(id).run().map([](qint64) {});
}

Result<void> ArticleTable::releaseClaim(ArticleId id, const QString &claimant)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement remove(m_database,
                         QStringLiteral("DELETE FROM claim WHERE article = ? AND claimant = ?"));
        return remove.bind(id).bind(claimant).run().map([](qint64) {});
    });
}

} // namespace tilshi::storage
