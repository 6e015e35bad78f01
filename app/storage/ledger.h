#pragma once

#include "storage/logtable.h"
#include "storage/statement.h"

#include <functional>

namespace tilshi::storage {

/// Rows that the ledger keeps: of one table, told apart by a key, with the columns that count.
struct LedgerKind
{
    QString name;
    QString table;
    QStringList key;
    QStringList columns;
    QString step; ///< the schema's that it came with: what stands behind its number
};

/// Every kind, those first that others refer to.
const QList<LedgerKind> &ledgerKinds();
const LedgerKind &ledgerKind(const QString &name);

/// One entry of the ledger.
struct LedgerEntry
{
    qint64 seq = 0;
    QString kind;
    QString subject; ///< the key's values, with a slash between them
    QString content; ///< the row as compact JSON
    QString previous;
    QString hash;
};

/// SHA-256 over all fields but hash itself, as 64 hex digits.
QString hashOf(const LedgerEntry &entry);

/// What the library's rows were when they were last changed by the program, see the schema.
class Ledger
{
public:
    explicit Ledger(Database &database)
        : m_database(database)
    {
    }

    /// Writes down the row as it is now, if it is not as last written. Within a writing
    /// transaction.
    Result<void> note(const QString &kind, const QStringList &key);
    /// The same around a change of the row. A row that was not as written down before is left so:
    /// what was changed behind the library's back must not get into the ledger with the next
    /// change.
    Result<void> noting(const QString &kind, const QStringList &key,
                        const std::function<Result<void>()> &change);
    /// The same for every row there is.
    Result<void> noteAll();
    /// For the rows of the kinds that came with that step of the schema: what an older library
    /// starts with.
    Result<void> noteAllOf(const QString &step);
    /// Corrupt, with the subject given and notAsLogged, if the row is not as it was written down.
    Result<void> check(const QString &kind, const QStringList &key, const QString &subject);
    /// Where the library says that the ledger ends.
    Result<ChainEnd> end();

    static QString columns();
    static LedgerEntry read(Row &row);
    /// The row that a statement over kind.columns has come to.
    static QString contentOf(const LedgerKind &kind, Row &row);

private:
    Result<void> noteAll(const LedgerKind &kind);
    Result<QString> noted(const QString &kind, const QString &subject);
    Result<QString> present(const LedgerKind &kind, const QStringList &key);
    Result<std::optional<LedgerEntry>> last(const QString &kind, const QString &subject);
    Result<void> append(LedgerEntry entry);
    /// Whether the entry after it, or the library, goes on from its hash.
    Result<bool> isFollowed(const LedgerEntry &entry);

    Database &m_database;
};

} // namespace tilshi::storage
