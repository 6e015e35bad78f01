#include "storage/logtable.h"

#include "newsroom/normalform.h"
#include "storage/ledger.h"

#include <QtEndian>

namespace tilshi::storage {

using namespace newsroom;

namespace {

/// SQLite takes U+FEFF at the beginning of a text away as a byte order mark, and reads what follows
/// U+FFFE there with the bytes of each unit exchanged. Reasons of old libraries lost it so.
QString asExchanged(const QString &reason)
{
    QString exchanged = reason;
    for (QChar &unit : exchanged) {
        unit = QChar(qbswap(unit.unicode()));
    }
    return QChar(0xfffe) + exchanged;
}

/// Nothing for what was done to the newsroom itself.
ArticleId articleIn(Row &row)
{
    const QString text = row.text();
    const auto id = ArticleId::fromString(text);
    if (!id && !text.isEmpty()) {
        row.markUnsound();
    }
    return id.value_or(ArticleId());
}

QString textOf(ArticleId article)
{
    return article.isNull() ? QString() : article.toString();
}

} // namespace

bool isAsHashed(const LogEntry &entry)
{
    if (hashOf(entry) == entry.hash) {
        return true;
    }
    LogEntry marked = entry;
    marked.reason = QChar(0xfeff) + entry.reason;
    LogEntry exchanged = entry;
    exchanged.reason = asExchanged(entry.reason);
    return hashOf(marked) == entry.hash || hashOf(exchanged) == entry.hash;
}

QString LogTable::columnsToRead()
{
    return QStringLiteral("seq, article, at, who, login, action, from_state, to_state, version,"
                          " sha256, CAST(reason AS BLOB), CAST(details AS BLOB), previous, hash");
}

LogEntry LogTable::read(Row &row)
{
    LogEntry entry;
    entry.seq = row.number();
    entry.article = articleIn(row);
    entry.at = row.moment();
    entry.who = row.id<PersonId>();
    entry.login = row.text();
    entry.action = row.word<Action>(&actionOf);
    entry.from = row.word<State>(&stateOf);
    entry.to = row.word<State>(&stateOf);
    entry.version = row.count();
    entry.sha256 = row.text();
    entry.reason = row.text();
    entry.details = row.object();
    entry.previous = row.text();
    entry.hash = row.text();
    return entry;
}

Result<QList<LogEntry>> LogTable::of(ArticleId id)
{
    Statement select(m_database,
                     u"SELECT " + columnsToRead() + u" FROM log WHERE article = ? ORDER BY seq");
    return select.bind(textOf(id)).all(&read);
}

Result<QList<LogEntry>> LogTable::latest(int limit)
{
    Statement select(m_database,
                     u"SELECT " + columnsToRead() + u" FROM log ORDER BY seq DESC LIMIT ?");
    return select.bind(limit).all(&read);
}

Result<ChainEnd> LogTable::end()
{
    Statement select(m_database, QStringLiteral("SELECT log_length, log_head FROM library"));
    const auto end = select.one([](Row &row) {
        const qint64 length = row.number();
        return ChainEnd{length, row.text()};
    });
    if (!end) {
        return fail(end.error());
    }
    if (!*end) {
        return fail(ErrorCode::Corrupt, m_database.file(), QStringLiteral("no row in library"));
    }
    return **end;
}

Result<int> LogTable::lastVersion(ArticleId id, Action action)
{
    Statement select(m_database, QStringLiteral("SELECT version FROM log WHERE article = ?"
                                                " AND action = ? ORDER BY seq DESC LIMIT 1"));
    return select.bind(id)
        .bind(action)
        .one([](Row &row) { return row.count(); })
        .map([](std::optional<int> version) { return version.value_or(0); });
}

Result<void> LogTable::append(const LogEntry &given)
{
    LogEntry entry = normalForm(given);
    const auto last = end();
    if (!last) {
        return fail(last.error());
    }
    entry.seq = last->length + 1;
    entry.previous = last->head;
    const auto ledger = Ledger(m_database).end();
    if (!ledger) {
        return fail(ledger.error());
    }
    entry.details.insert(QStringLiteral("ledger"), ledger->head);
    entry.at = QDateTime::fromMSecsSinceEpoch(entry.at.toMSecsSinceEpoch(), QTimeZone::utc());
    entry.hash = hashOf(entry);
    return insert(entry).and_then([&] { return noteEnd(entry); });
}

Result<void> LogTable::insert(const LogEntry &entry)
{
    Statement add(
        m_database,
        QStringLiteral("INSERT INTO log (seq, article, at, who, login, action, from_state,"
                       " to_state, version, sha256, reason, details, previous, hash)"
                       " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    add.bind(entry.seq)
        .bind(textOf(entry.article))
        .bind(entry.at)
        .bind(entry.who)
        .bind(entry.login);
    add.bind(entry.action).bind(entry.from).bind(entry.to).bind(entry.version).bind(entry.sha256);
    add.bind(entry.reason).bind(entry.details).bind(entry.previous).bind(entry.hash);
    return add.run().map([](qint64) {});
}

Result<void> LogTable::noteEnd(const LogEntry &entry)
{
    Statement library(m_database,
                      QStringLiteral("UPDATE library SET log_length = ?, log_head = ?"));
    if (const auto done = library.bind(entry.seq).bind(entry.hash).run(); !done) {
        return fail(done.error());
    }
    Statement article(m_database, QStringLiteral("UPDATE article SET log_length = log_length + 1,"
                                                 " log_head = ? WHERE id = ?"));
    return article.bind(entry.hash).bind(entry.article).run().map([](qint64) {});
}

} // namespace tilshi::storage
