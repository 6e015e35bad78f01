#include "storage/dialect.h"

#include <sqlite3.h>

namespace tilshi::storage {

namespace {

ErrorCode codeOfConstraint(int native)
{
    switch (native) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::Exists;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorCode::NotFound;
    default:
        return ErrorCode::Invalid;
    }
}

ErrorCode codeOfIo(int native)
{
    switch (native) {
    case SQLITE_IOERR_SHMSIZE: // the index beside the write-ahead log finds no room
        return ErrorCode::DiskFull;
    case SQLITE_IOERR_SHORT_READ:
        return ErrorCode::Corrupt;
    default:
        return ErrorCode::Io;
    }
}

/// native: an extended result code of SQLite's.
ErrorCode sqliteCode(int native)
{
    constexpr int primary = 0xff;
    switch (native & primary) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return native == SQLITE_READONLY_DBMOVED ? ErrorCode::Missing : ErrorCode::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::Corrupt;
    case SQLITE_CANTOPEN:
        return ErrorCode::Missing;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_CONSTRAINT:
        return codeOfConstraint(native);
    case SQLITE_IOERR:
        return codeOfIo(native);
    default:
        return ErrorCode::Io;
    }
}

/// "беташ"* "астан"*: every one of them, by beginning.
QString sqliteQuery(const QStringList &beginnings)
{
    QStringList quoted;
    for (const QString &beginning : beginnings) {
        quoted.append(u'"' + beginning + u"\"*");
    }
    return quoted.join(u' ');
}

} // namespace

const Dialect &sqliteDialect()
{
    static const Dialect dialect{
        QStringLiteral(":/storage/schema"),
        QStringLiteral("PRAGMA journal_mode=WAL"),
        QStringLiteral("PRAGMA journal_mode=DELETE"),
        QStringLiteral("delete"),
        QStringLiteral("BEGIN"),
        QStringLiteral("BEGIN IMMEDIATE"),
        QStringLiteral("article_text CROSS JOIN article a ON a.num = article_text.rowid"),
        QStringLiteral("article_text MATCH ?"),
        QStringLiteral("article_text.rowid DESC"),
        &sqliteCode,
        &sqliteQuery,
    };
    return dialect;
}

} // namespace tilshi::storage
