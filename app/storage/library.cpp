#include "storage/library.h"

#include "base/safefile.h"
#include "storage/checks.h"
#include "storage/libraryfile.h"
#include "storage/schema.h"
#include "storage/sqllibrary.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace tilshi::storage {

using namespace newsroom;

namespace {

/// Up to this size a library's pages are checked whenever it is opened (about 0.1 s); larger ones
/// by verify and by backups.
constexpr qint64 checkedAtOpening = 64 * 1024 * 1024;

QString pathIn(const QString &folder)
{
    return QDir(folder).absoluteFilePath(libraryFileName());
}

OpenedLibrary opened(std::unique_ptr<Database> database, const QString &folder,
                     SchemaOutcome outcome)
{
    auto library = std::make_unique<SqlLibrary>(std::move(database), QDir(folder).absolutePath());
    SqlLibrary *indexing = library.get();
    return {std::move(library), outcome, [indexing] { return indexing->indexOne(); }};
}

/// Nothing of a library that was never finished stays.
struct Unfinished
{
    QString file;
    ~Unfinished()
    {
        QFile::remove(file);
        QFile::remove(file + QLatin1String("-journal"));
    }
};

/// What a process left that was killed while it made a library here.
void clearUnfinished(const QString &file)
{
    const QDir folder(QFileInfo(file).path());
    const QString beginning = QFileInfo(file).fileName() + u".new-";
    for (const QString &name : folder.entryList({QString(beginning + u'*')}, QDir::Files)) {
        const int process = name.mid(beginning.size()).section(u'-', 0, 0).toInt();
        if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH) {
            QFile::remove(folder.filePath(name));
        }
    }
}

Result<void> makeFolders(const QString &folder)
{
    for (const char *part : {".", "media", "backups"}) {
        const QString path = QDir(folder).filePath(QLatin1String(part));
        if (!QDir().mkpath(path)) {
            return fail(systemError(errno, path));
        }
    }
    return isWritable(folder) ? Result<void>() : Result<void>(fail(ErrorCode::ReadOnly, folder));
}

Result<void> writeFirstRows(Database &database, const Settings &settings, Person owner)
{
    owner.role = Role::Chief;
    owner.active = true;
    return inTransaction(database, [&]() -> Result<void> {
        if (const auto done = PeopleTable(database).write(owner); !done) {
            return done;
        }
        Statement insert(database,
                         QStringLiteral("INSERT INTO library (only, id, owner, log_length,"
                                        " log_head) VALUES (1,?,?,0,?)"));
        insert.bind(createUuidV7().toString(QUuid::WithoutBraces))
            .bind(owner.id)
            .bind(genesisHash());
        return insert.run().and_then(
            [&](qint64) { return SettingTable(database).write(settings); });
    });
}

Result<void> writeNew(const QString &file, const Settings &settings, const Person &owner)
{
    auto database = Database::open(file, Database::Mode::Create);
    if (!database) {
        return fail(database.error());
    }
    return bringUpToDate(**database, schemaSteps((*database)->dialect().schemaFolder))
        .and_then([&](SchemaOutcome) { return writeFirstRows(**database, settings, owner); })
        .and_then([&] { return (*database)->run((*database)->dialect().settingUp); });
}

/// A complete library gets its name at once, and never the place of another file.
Result<void> giveName(const QString &temporary, const QString &file)
{
    const int failed = ::renameat2(AT_FDCWD, QFile::encodeName(temporary).constData(), AT_FDCWD,
                                   QFile::encodeName(file).constData(), RENAME_NOREPLACE);
    if (failed != 0) {
        return errno == EEXIST ? Result<void>(fail(ErrorCode::Exists, file))
                               : fail(systemError(errno, file));
    }
    return syncFolder(QFileInfo(file).absolutePath());
}

using Opening = Result<std::unique_ptr<Database>>;

/// Read-only also where SQLite can't make the lock files it wants: then the file must be complete
/// without its write-ahead log.
Opening openReadOnly(const QString &file)
{
    auto database =
        Database::open(file, Database::Mode::ReadOnly).and_then([](auto open) -> Opening {
            const auto read = open->run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
            return read ? Opening(std::move(open)) : fail(read.error());
        });
    const ErrorCode code = database ? ErrorCode::Io : database.error().code;
    if (code != ErrorCode::ReadOnly && code != ErrorCode::Missing) {
        return database;
    }
    if (!QFileInfo::exists(file)) {
        return fail(ErrorCode::Missing, file);
    }
    if (hasPendingWrites(file)) {
        return fail(ErrorCode::ReadOnly, file, QStringLiteral("writes are pending beside it"));
    }
    return Database::open(file, Database::Mode::Immutable);
}

Opening openFile(const QString &file, Access access)
{
    const bool canWrite = isWritable(file) && isWritable(QFileInfo(file).absolutePath());
    if (!QFileInfo::exists(file)) { // removed while it was looked at; read-only is something else
        return fail(ErrorCode::Missing, file);
    }
    if (access == Access::ReadOnly || !canWrite) {
        return openReadOnly(file);
    }
    return Database::open(file, Database::Mode::ReadWrite);
}

/// Looks before anything is written.
Result<SchemaOutcome> check(Database &database)
{
    if (QFileInfo(database.file()).size() <= checkedAtOpening) {
        if (const auto sound = quickCheck(database); !sound) {
            return fail(sound.error());
        }
    }
    const Dialect &dialect = database.dialect();
    const auto outcome = bringUpToDate(database, schemaSteps(dialect.schemaFolder));
    if (!outcome || database.isReadOnly()) {
        return outcome;
    }
    return database.run(dialect.settingUp).map([&] { return *outcome; });
}

} // namespace

QString libraryFileName()
{
    return QStringLiteral("library.tilshi");
}

bool looksLikeLibrary(const QString &folder)
{
    return QFileInfo(pathIn(folder)).isFile();
}

Result<OpenedLibrary> createLibrary(const QString &folder, const Settings &settings,
                                    const Person &owner)
{
    const QString file = pathIn(folder);
    if (QFileInfo::exists(file)) {
        return fail(ErrorCode::Exists, file);
    }
    if (const auto made = makeFolders(QDir(folder).absolutePath()); !made) {
        return fail(made.error());
    }
    clearUnfinished(file);
    const Unfinished unfinished{file + u".new-" + QString::number(::getpid())};
    QFile::remove(unfinished.file);
    const auto named = writeNew(unfinished.file, settings, owner).and_then([&] {
        return giveName(unfinished.file, file);
    });
    if (!named) {
        return fail(named.error());
    }
    return openLibrary(folder).map([](OpenedLibrary library) {
        library.outcome = SchemaOutcome::Created;
        return library;
    });
}

Result<OpenedLibrary> openLibrary(const QString &folder, Access access)
{
    const QString file = pathIn(folder);
    if (!QFileInfo(folder).isDir()) {
        return fail(ErrorCode::NotFound, folder);
    }
    if (!looksLikeLibrary(folder)) {
        return fail(ErrorCode::NotALibrary, folder);
    }
    const auto header = readHeader(file);
    if (!header) {
        return fail(header.error());
    }
    const QList<SchemaStep> steps = schemaSteps(sqliteDialect().schemaFolder);
    if (header->schema > steps.last().number) {
        return fail(ErrorCode::Newer, file, QStringLiteral("schema %1").arg(header->schema));
    }
    auto database = openFile(file, access);
    if (!database) {
        return fail(database.error());
    }
    const auto outcome = check(**database);
    if (!outcome) {
        return fail(outcome.error());
    }
    return opened(*std::move(database), folder, *outcome);
}

} // namespace tilshi::storage
