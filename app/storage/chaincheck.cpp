#include "storage/chaincheck.h"

#include "newsroom/loggedarticle.h"
#include "storage/articlerow.h"
#include "storage/ledgercheck.h"
#include "storage/logtable.h"

#include <QHash>

namespace tilshi::storage {

using namespace newsroom;

namespace {

/// The log as it was walked.
struct Walk
{
    ChainEnd end{0, genesisHash()};
    QHash<ArticleId, ChainEnd> ofArticle;
    QHash<ArticleId, LoggedArticle> articles;
    QSet<QByteArray> ledger;       ///< hashes of the ledger's entries that acts name
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
    if (!entry.article.isNull()) {
        ChainEnd &own = walk.ofArticle[entry.article];
        own = {own.length + 1, entry.hash};
        follow(walk.articles[entry.article], entry);
    }
    const QString ledger = entry.details.value(QLatin1String("ledger")).toString();
    if (!ledger.isEmpty()) {
        walk.ledger.insert(QByteArray::fromHex(ledger.toLatin1()));
    }
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

Result<void> compareArticles(Database &database, Walk &walk, QStringList &problems)
{
    Statement select(database,
                     u"SELECT " + articleColumns() + u", log_length, log_head FROM article");
    auto more = select.first();
    for (; more && *more; more = select.next()) {
        Row row = select.row();
        const Article article = readArticle(row);
        const qint64 length = row.number();
        const ChainEnd noted{length, row.text()};
        const QString name = u"article " + article.id.toString();
        if (noted != walk.ofArticle.take(article.id)) {
            problems.append(name + u": its log is not as it noted");
        }
        const QStringList other = row.isSound()
                                      ? differences(walk.articles.value(article.id), article)
                                      : QStringList{QStringLiteral("state")};
        for (const QString &what : other) {
            problems.append(name + u": its " + what + u" is not what the log says");
        }
    }
    for (auto it = walk.ofArticle.cbegin(); more && it != walk.ofArticle.cend(); ++it) {
        problems.append(u"article " + it.key().toString() + u": gone, the log tells of it");
    }
    return more.map([](bool) {});
}

/// Each act names the version that it was about, and its hash. An edit may have been one of what is
/// beside the text, while a working copy was newer than the version.
Result<void> compareVersions(Database &database, QStringList &problems)
{
    Statement select(database, QStringLiteral("SELECT l.seq FROM log l LEFT JOIN version v"
                                              " ON v.article = l.article AND v.number = l.version"
                                              " WHERE l.action <> 'edit' AND l.sha256 <> ''"
                                              " AND v.sha256 IS NOT l.sha256"));
    return select.all([](Row &row) { return row.number(); }).map([&](const QList<qint64> &rows) {
        for (const qint64 seq : rows) {
            problems.append(at(seq) + u": its version is another one now");
        }
    });
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
        .and_then([&] { return compareVersions(database, report.problems); })
        .and_then([&] { return checkLedger(database, walk.ledger, report); })
        .map([&] { compareBackups(*marks, walk, report.problems); });
}

} // namespace tilshi::storage
