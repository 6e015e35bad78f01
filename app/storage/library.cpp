#include "storage/library.h"

#include "base/safefile.h"
#include "storage/checks.h"
#include "storage/ledger.h"
#include "storage/libraryfile.h"
#include "storage/openfile.h"
#include "storage/schema.h"
#include "storage/sqllibrary.h"
#include "storage/surroundingfiles.h"
#include "storage/transaction.h"
#include "storage/unfinishedcopy.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace tilshi::storage {

using namespace newsroom;

namespace {

/// Up to this size a library's pages are checked whenever it is opened (about 0.1 s); larger ones
/// by verify and by backups.
constexpr qint64 checkedAtOpening = qint64(64) * 1024 * 1024;

QString pathIn(const QString &folder)
{
    return QDir(folder).absoluteFilePath(libraryFileName());
}

OpenedLibrary opened(OpenedFile file, const QString &folder, SchemaOutcome outcome,
                     const Placement &placement)
{
    const auto concerns = file.concerns + concernsAbout(pathIn(folder), placement);
    auto library = std::make_unique<SqlLibrary>(std::move(file.database),
                                                QDir(folder).absolutePath(), concerns);
    SqlLibrary *ours = library.get();
    return {std::move(library), outcome, [ours] { return ours->indexOne(); },
            [ours](const OpenedLibrary::WhileWaiting &whileWaiting) {
                ours->setWhileWaiting(whileWaiting);
            }};
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
        if (auto done = PeopleTable(database).write(owner); !done) {
            return done;
        }
        Statement insert(database,
                         QStringLiteral("INSERT INTO library (only, id, owner, log_length,"
                                        " log_head) VALUES (1,?,?,0,?)"));
        insert.bind(createUuidV7().toString(QUuid::WithoutBraces))
            .bind(owner.id)
            .bind(genesisHash());
        return insert.run()
            .and_then([&](qint64) {
                return SettingTable(database).write(settings, SettingTable::Noting::No);
            })
            .and_then([&] { return Ledger(database).noteAll(); });
    });
}

Result<void> writeNew(const QString &file, const Settings &settings, const Person &owner)
{
    auto database = Database::open(file, Database::Mode::Create);
    if (!database) {
        return fail(database.error());
    }
    return migrate(**database, schemaSteps((*database)->dialect().schemaFolder))
        .and_then([&](SchemaOutcome) { return writeFirstRows(**database, settings, owner); });
}

/// Looks before anything is written.
Result<SchemaOutcome> check(Database &database, const Placement &placement)
{
    if (QFileInfo(database.file()).size() <= checkedAtOpening) {
        if (const auto sound = quickCheck(database); !sound) {
            return fail(sound.error());
        }
    }
    const Dialect &dialect = database.dialect();
    auto outcome = migrate(database, schemaSteps(dialect.schemaFolder));
    if (!outcome || database.isReadOnly()) {
        return outcome;
    }
    const bool isLocal = placement.sharing == Sharing::Local;
    return database.run(isLocal ? dialect.settingUp : dialect.settingUpElsewhere).map([&] {
        return *outcome;
    });
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
                                    const Person &owner, const FileSystems &fileSystems)
{
    const QString file = pathIn(folder);
    if (QFileInfo::exists(file)) {
        return fail(ErrorCode::Exists, file);
    }
    if (const auto made = makeFolders(QDir(folder).absolutePath()); !made) {
        return fail(made.error());
    }
    removeLeftovers(file);
    const UnfinishedCopy unfinished(QDir(folder).absolutePath(), file);
    const auto named = writeNew(unfinished.path(), settings, owner).and_then([&] {
        return unfinished.giveName(); // complete, and never in the place of another file
    });
    if (!named) {
        return fail(named.error());
    }
    return openLibrary(folder, Access::ReadWrite, fileSystems).map([](OpenedLibrary library) {
        library.outcome = SchemaOutcome::Created;
        return library;
    });
}

Result<OpenedLibrary> openLibrary(const QString &folder, Access access,
                                  const FileSystems &fileSystems)
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
    auto open = openFile(file, access);
    if (!open) {
        return fail(open.error());
    }
    Database &database = *open->database;
    const Placement placement = placementOf(folder, fileSystems);
    const bool mustLeaveLog =
        placement.sharing != Sharing::Local && header->hasLog && !database.isReadOnly();
    const auto outcome =
        (mustLeaveLog ? leaveWriteAheadLog(database) : Result<void>()).and_then([&] {
            return check(database, placement);
        });
    if (!outcome) {
        return fail(outcome.error());
    }
    if (!database.isReadOnly()) {
        removeLeftovers(file);
    }
    return opened(*std::move(open), folder, *outcome, placement);
}

} // namespace tilshi::storage
