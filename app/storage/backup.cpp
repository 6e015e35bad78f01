#include "storage/backup.h"

#include "base/safefile.h"
#include "storage/checks.h"
#include "storage/libraryfile.h"
#include "storage/unfinishedcopy.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace tilshi::storage {

namespace {

constexpr int pagesAStep = 256; // well under a millisecond, so that other writers get their turn
constexpr int waitMs = 20;

Result<void> checkTarget(const QString &file)
{
    const QFileInfo target(file);
    if (target.exists() && (!target.isFile() || target.size() > 0)) {
        return fail(ErrorCode::Exists, file);
    }
    if (!QFileInfo(target.absolutePath()).isDir()) {
        return fail(ErrorCode::NotFound, target.absolutePath());
    }
    if (!isWritable(target.absolutePath())) {
        return fail(ErrorCode::ReadOnly, target.absolutePath());
    }
    return {};
}

/// SQLite's result of the last step.
int copyPages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy) {
        return sqlite3_extended_errcode(to);
    }
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(copy, pagesAStep);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(waitMs); // SQLite does not tell when another program is done
        }
    }
    sqlite3_backup_finish(copy);
    return code;
}

/// Makes the copy complete, without a write-ahead log beside it, and looks whether it is whole.
Result<ChainEnd> finish(Database &copy, MediaFolder &media)
{
    return copy.run(QStringLiteral("PRAGMA journal_mode=DELETE"))
        .and_then([&] { return media.bringAlong(copy); })
        .and_then([&] { return quickCheck(copy); })
        .and_then([&] { return LogTable(copy).end(); });
}

Result<ChainEnd> writeCopy(Database &database, MediaFolder &media, const QString &temporary)
{
    auto copy = Database::open(temporary, Database::Mode::Create);
    if (!copy) {
        return fail(copy.error());
    }
    const int code = copyPages(database.handle(), (*copy)->handle());
    if (code != SQLITE_DONE) {
        return fail(database.dialect().codeOf(code), temporary,
                    QString::fromLatin1(sqlite3_errstr(code)));
    }
    return finish(**copy, media);
}

} // namespace

Result<ChainEnd> copyLibrary(Database &database, MediaFolder &media, const QString &file)
{
    if (const auto free = checkTarget(file); !free) {
        return fail(free.error());
    }
    const QString libraryFolder = QFileInfo(database.file()).absolutePath();
    removeUnfinishedCopies(libraryFolder);
    const UnfinishedCopy unfinished(libraryFolder, QFileInfo(file).absoluteFilePath());
    const auto end = writeCopy(database, media, unfinished.path());
    const auto named = end ? unfinished.giveName() : Result<void>(fail(end.error()));
    if (!named) {
        const bool isDamaged = named.error().code == ErrorCode::Corrupt;
        return fail(isDamaged ? ErrorCode::Unverified : named.error().code, file,
                    named.error().detail);
    }
    return *end;
}

} // namespace tilshi::storage
