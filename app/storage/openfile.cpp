#include "storage/openfile.h"

#include "storage/checks.h"
#include "storage/libraryfile.h"
#include "storage/logtable.h"
#include "storage/statement.h"

#include <QFileInfo>

namespace tilshi::storage {

using namespace newsroom;

namespace {

QString writeAheadLogOf(const QString &file)
{
    return file + QLatin1String("-wal");
}

/// Whether our own log, as it is with the write-ahead log, goes on from where it ends in the file
/// alone. Corrupt where the pages of the two do not go together.
Result<bool> goesOn(const QString &file, const ChainEnd &alone)
{
    auto database = Database::open(file, Database::Mode::ReadOnly);
    const auto end = database ? LogTable(**database).end() : fail(database.error());
    if (!end || end->length < alone.length || alone.length == 0) {
        return end.map([&](const ChainEnd &whole) { return whole.length >= alone.length; });
    }
    Statement select(**database, QStringLiteral("SELECT hash FROM log WHERE seq = ?"));
    return select.bind(alone.length)
        .one([](Row &row) { return row.text(); })
        .map([&](const std::optional<QString> &hash) { return hash == alone.head; });
}

/// Whether the write-ahead log beside the file is certainly another file's: an older one's, or
/// another copy's. SQLite takes any for the file's own and writes its pages over newer ones. What
/// gives it away is our own log, which only grows.
bool hasOtherLog(const QString &file)
{
    if (QFileInfo(writeAheadLogOf(file)).size() == 0) {
        return false;
    }
    auto database = Database::open(file, Database::Mode::Immutable);
    const auto alone = database ? LogTable(**database).end() : fail(database.error());
    if (!alone) {
        return false;
    }
    const auto same = goesOn(file, *alone);
    return same ? !*same : same.error().code == ErrorCode::Corrupt && quickCheck(**database);
}

/// Read-only also where SQLite can't make the lock files it wants: then the file must be complete
/// without its write-ahead log.
Result<OpenedFile> openReadOnly(const QString &file)
{
    auto database = Database::open(file, Database::Mode::ReadOnly)
                        .and_then([](auto open) -> Result<OpenedFile> {
                            const auto read =
                                open->run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
                            return read ? Result<OpenedFile>(OpenedFile{std::move(open), {}})
                                        : fail(read.error());
                        });
    const ErrorCode code = database ? ErrorCode::Io : database.error().code;
    const bool isFull = code == ErrorCode::DiskFull;
    if (code != ErrorCode::ReadOnly && code != ErrorCode::Missing && !isFull) {
        return database;
    }
    if (!QFileInfo::exists(file)) {
        return fail(ErrorCode::Missing, file);
    }
    if (hasPendingWrites(file)) {
        return fail(isFull ? code : ErrorCode::ReadOnly, file,
                    QStringLiteral("writes are pending beside it"));
    }
    return Database::open(file, Database::Mode::Immutable).map([&](auto open) {
        return OpenedFile{std::move(open), isFull ? QList<Concern>{{ConcernKind::FullDisk, {}, {}}}
                                                  : QList<Concern>()};
    });
}

} // namespace

Result<OpenedFile> openFile(const QString &file, Access access)
{
    const bool canWrite = isWritable(file) && isWritable(QFileInfo(file).absolutePath());
    if (!QFileInfo::exists(file)) { // removed while it was looked at; read-only is something else
        return fail(ErrorCode::Missing, file);
    }
    // Twice, since others may write between the two readings of it.
    if (hasOtherLog(file) && hasOtherLog(file)) {
        return Database::open(file, Database::Mode::Immutable).map([&](auto open) {
            return OpenedFile{std::move(open),
                              {{ConcernKind::OtherLog, writeAheadLogOf(file), {}}}};
        });
    }
    if (access == Access::ReadOnly || !canWrite) {
        return openReadOnly(file);
    }
    return Database::open(file, Database::Mode::ReadWrite).map([](auto open) {
        return OpenedFile{std::move(open), {}};
    });
}

Result<void> leaveWriteAheadLog(Database &database)
{
    const Dialect &dialect = database.dialect();
    return database.run(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"))
        .and_then([&] {
            Statement mode(database, dialect.settingUpElsewhere);
            return mode.one([](Row &row) { return row.text(); });
        })
        .and_then([&](const std::optional<QString> &mode) {
            return mode == dialect.elsewhereIs ? Result<void>()
                                               : fail(ErrorCode::Busy, database.file());
        })
        .and_then([&] { return database.run(QStringLiteral("PRAGMA locking_mode=NORMAL")); });
}

} // namespace tilshi::storage
