#include "storage/chaincheck.h"

#include "storage/logtable.h"

#include <QHash>
#include <QtEndian>

namespace tilshi::storage {

using namespace newsroom;

namespace {

/// The log as it was walked.
struct Walk
{
    ChainEnd end{0, genesisHash()};
    QHash<ArticleId, ChainEnd> ofArticle;
    QHash<ArticleId, State> lastState;
    QHash<qint64, QString> hashes; ///< of the rows that marks ask for
};

struct Mark
{
    QString owner; ///< for the report
    ChainEnd end;
};

QString at(qint64 seq)
{
    return u"log row " + QString::number(seq);
}

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

void take(const LogEntry &entry, bool isReadable, Walk &walk, QStringList &problems)
{
    if (entry.seq != walk.end.length + 1) {
        problems.append(at(walk.end.length + 1) + u": missing");
    }
    if (entry.previous != walk.end.head) {
        problems.append(at(entry.seq) + u": does not follow the row before it");
    }
    if (!isReadable || !isAsHashed(entry)) {
        problems.append(at(entry.seq) + u": changed");
    }
    walk.end = {entry.seq, entry.hash};
    ChainEnd &own = walk.ofArticle[entry.article];
    own = {own.length + 1, entry.hash};
    walk.lastState.insert(entry.article, entry.to);
    if (walk.hashes.contains(entry.seq)) {
        walk.hashes.insert(entry.seq, entry.hash);
    }
}

Result<void> walkLog(Database &database, Walk &walk, Verification &report)
{
    Statement select(database, u"SELECT " + LogTable::columnsToRead() + u" FROM log ORDER BY seq");
    auto more = select.first();
    for (; more && *more; more = select.next()) {
        Row row = select.row();
        const LogEntry entry = LogTable::read(row);
        take(entry, row.isSound(), walk, report.problems);
        ++report.logEntries;
    }
    return more.map([](bool) {});
}

Result<QList<Mark>> backupMarks(Database &database)
{
    Statement select(database,
                     QStringLiteral("SELECT file, log_length, log_head FROM backup_mark"));
    return select.all([](Row &row) {
        const QString file = row.text();
        const qint64 length = row.number();
        return Mark{file, {length, row.text()}};
    });
}

Result<void> compareLibrary(Database &database, const Walk &walk, QStringList &problems)
{
    return LogTable(database).end().map([&](const ChainEnd &noted) {
        if (noted != walk.end) {
            problems.append(QStringLiteral("log: ends with row %1, the library noted %2")
                                .arg(walk.end.length)
                                .arg(noted.length));
        }
    });
}

Result<void> compareArticles(Database &database, const Walk &walk, QStringList &problems)
{
    Statement select(database,
                     QStringLiteral("SELECT id, state, log_length, log_head FROM article"));
    auto more = select.first();
    for (; more && *more; more = select.next()) {
        Row row = select.row();
        const auto id = row.id<ArticleId>();
        const auto state = row.word<State>(&stateOf);
        const qint64 length = row.number();
        const ChainEnd noted{length, row.text()};
        if (noted != walk.ofArticle.value(id)) {
            problems.append(u"article " + id.toString() + u": its log is not as it noted");
        }
        if (!row.isSound() || state != walk.lastState.value(id, State::Draft)) {
            problems.append(u"article " + id.toString() + u": its state is not what the log says");
        }
    }
    return more.map([](bool) {});
}

void compareBackups(const QList<Mark> &marks, const Walk &walk, QStringList &problems)
{
    for (const Mark &mark : marks) {
        const QString head =
            mark.end.length == 0 ? genesisHash() : walk.hashes.value(mark.end.length);
        if (head != mark.end.head) {
            problems.append(u"log: not the one of which " + mark.owner + u" is a backup");
        }
    }
}

} // namespace

Result<void> checkChain(Database &database, Verification &report)
{
    const auto marks = backupMarks(database);
    if (!marks) {
        return fail(marks.error());
    }
    Walk walk;
    for (const Mark &mark : *marks) {
        walk.hashes.insert(mark.end.length, QString());
    }
    return walkLog(database, walk, report)
        .and_then([&] { return compareLibrary(database, walk, report.problems); })
        .and_then([&] { return compareArticles(database, walk, report.problems); })
        .map([&] { compareBackups(*marks, walk, report.problems); });
}

} // namespace tilshi::storage
