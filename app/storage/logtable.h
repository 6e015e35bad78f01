#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

/// Where a chain of log rows has got to.
struct ChainEnd
{
    qint64 length = 0;
    QString head; ///< hash of the last row

    bool operator==(const ChainEnd &) const = default;
};

/// Whether the entry is as it was hashed, the byte order mark that SQLite took from it put back.
bool isAsHashed(const newsroom::LogEntry &entry);

/// The library's log, a chain in which each row carries the hash of the one before.
class LogTable : public newsroom::Log
{
public:
    explicit LogTable(Database &database)
        : m_database(database)
    {
    }

    Result<QList<newsroom::LogEntry>> of(newsroom::ArticleId id) override;
    Result<QList<newsroom::LogEntry>> latest(int limit) override;

    /// The version that the action was last done with to that article; 0 if it never was.
    Result<int> lastVersion(newsroom::ArticleId id, newsroom::Action action);

    /// Adds the entry at the end, with seq, previous and hash filled in, and notes the new end of
    /// the chain with the library and with the article. Within a writing transaction.
    Result<void> append(const newsroom::LogEntry &given);

    /// Where the library says that the chain ends.
    Result<ChainEnd> end();

    static QString columnsToRead();
    static newsroom::LogEntry read(Row &row);

private:
    Result<void> insert(const newsroom::LogEntry &entry);
    Result<void> noteEnd(const newsroom::LogEntry &entry);

    Database &m_database;
};

} // namespace tilshi::storage
