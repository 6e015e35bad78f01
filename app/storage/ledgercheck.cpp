#include "storage/ledgercheck.h"

#include "storage/ledger.h"

#include <QCryptographicHash>
#include <QHash>

namespace tilshi::storage {

using namespace newsroom;

namespace {

using Subject = std::pair<QString, QString>; ///< kind and subject

/// The ledger as it was walked. Contents are kept as digests: there are as many as rows.
struct LedgerWalk
{
    ChainEnd end{0, genesisHash()};
    QHash<Subject, QByteArray> last;
};

QByteArray digestOf(const QString &content)
{
    return QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256);
}

QString at(qint64 seq)
{
    return u"ledger entry " + QString::number(seq);
}

void take(const LedgerEntry &entry, LedgerWalk &walk, QStringList &problems)
{
    if (entry.seq != walk.end.length + 1) {
        problems.append(at(walk.end.length + 1) + u": missing");
    }
    if (entry.previous != walk.end.head) {
        problems.append(at(entry.seq) + u": does not follow the one before it");
    }
    if (hashOf(entry) != entry.hash) {
        problems.append(at(entry.seq) + u": changed");
    }
    walk.end = {entry.seq, entry.hash};
    walk.last.insert({entry.kind, entry.subject}, digestOf(entry.content));
}

Result<void> walkLedger(Database &database, LedgerWalk &walk, QSet<QByteArray> &named,
                        QStringList &problems)
{
    Statement select(database, u"SELECT " + Ledger::columns() + u" FROM ledger ORDER BY seq");
    auto more = select.first();
    for (; more && *more; more = select.next()) {
        Row row = select.row();
        const LedgerEntry entry = Ledger::read(row);
        take(entry, walk, problems);
        named.remove(QByteArray::fromHex(entry.hash.toLatin1()));
    }
    return more.map([](bool) {});
}

/// Names of the columns in which the row differs from its last entry.
QString changedColumns(Database &database, const Subject &subject, const QString &content)
{
    Statement select(database, QStringLiteral("SELECT content FROM ledger WHERE kind = ? AND"
                                              " subject = ? ORDER BY seq DESC LIMIT 1"));
    const auto noted =
        select.bind(subject.first).bind(subject.second).one([](Row &row) { return row.object(); });
    const QJsonObject now = QJsonDocument::fromJson(content.toUtf8()).object();
    QStringList names;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (noted && *noted && (*noted)->value(it.key()) != it.value()) {
            names.append(it.key());
        }
    }
    return names.join(QLatin1String(", "));
}

/// Takes every row of the kind out of the walk's last entries.
Result<void> compareRows(Database &database, const LedgerKind &kind, LedgerWalk &walk,
                         QStringList &problems)
{
    Statement select(database, u"SELECT " + (kind.columns + kind.key).join(QLatin1String(", ")) +
                                   u" FROM " + kind.table);
    auto more = select.first();
    for (; more && *more; more = select.next()) {
        Row row = select.row();
        const QString content = Ledger::contentOf(kind, row);
        QStringList key;
        for (qsizetype i = 0; i < kind.key.size(); ++i) {
            key.append(row.text());
        }
        const Subject subject{kind.name, key.join(u'/')};
        const QByteArray noted = walk.last.take(subject);
        const QString name = subject.first + u' ' + subject.second;
        if (noted.isEmpty() || noted == digestOf(QStringLiteral("{}"))) {
            problems.append(name + u": not in the ledger");
        } else if (noted != digestOf(content)) {
            problems.append(name + u": not as the ledger has it: " +
                            changedColumns(database, subject, content));
        }
    }
    return more.map([](bool) {});
}

Result<void> compareAll(Database &database, LedgerWalk &walk, QStringList &problems)
{
    for (const LedgerKind &kind : ledgerKinds()) {
        if (auto done = compareRows(database, kind, walk, problems); !done) {
            return done;
        }
    }
    for (auto it = walk.last.cbegin(); it != walk.last.cend(); ++it) {
        if (it.value() != digestOf(QStringLiteral("{}"))) {
            problems.append(it.key().first + u' ' + it.key().second + u": gone");
        }
    }
    return {};
}

} // namespace

Result<void> checkLedger(Database &database, QSet<QByteArray> named, Verification &report)
{
    LedgerWalk walk;
    const auto walked = walkLedger(database, walk, named, report.problems).and_then([&] {
        return Ledger(database).end();
    });
    if (!walked) {
        return fail(walked.error());
    }
    if (*walked != walk.end) {
        report.problems.append(QStringLiteral("ledger: ends with entry %1, the library noted %2")
                                   .arg(walk.end.length)
                                   .arg(walked->length));
    }
    if (!named.isEmpty()) {
        report.problems.append(
            QStringLiteral("ledger: not the one that the log names (%1 acts)").arg(named.size()));
    }
    return compareAll(database, walk, report.problems);
}

} // namespace tilshi::storage
