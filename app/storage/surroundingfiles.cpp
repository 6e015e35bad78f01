#include "storage/surroundingfiles.h"

#include "base/unfinished.h"
#include "storage/unfinishedcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <csignal>
#include <optional>

namespace tilshi::storage {

using namespace newsroom;

namespace {

/// SQLite's own files, and those that creating a library goes through.
bool isOurs(const QString &name, const QString &library)
{
    static const QRegularExpression suffix(
        QStringLiteral("\\A(-wal|-shm|-journal|\\.new-\\d+(-wal|-shm|-journal)?)?\\z"));
    return name.startsWith(library) && suffix.match(name.mid(library.size())).hasMatch();
}

/// "library (conflicted copy).tilshi", "library.sync-conflict-20261129.tilshi",
/// "library-PC.tilshi": each program that copies files has its own way.
QStringList copies(const QFileInfo &library)
{
    const QStringList patterns{library.completeBaseName() + u"*." + library.suffix() + u'*'};
    QStringList found;
    for (const QString &name : library.dir().entryList(patterns, QDir::Files, QDir::Name)) {
        if (!isOurs(name, library.fileName())) {
            found.append(library.dir().filePath(name));
        }
    }
    return found;
}

std::optional<ConcernKind> kindOf(Sharing sharing)
{
    switch (sharing) {
    case Sharing::Local:
        return std::nullopt;
    case Sharing::Network:
        return ConcernKind::NetworkFolder;
    case Sharing::Synced:
        return ConcernKind::SyncedFolder;
    }
    Q_UNREACHABLE();
}

bool isRunning(const QString &process)
{
    return ::kill(process.toInt(), 0) == 0 || errno != ESRCH;
}

} // namespace

QList<Concern> concernsAbout(const QString &libraryFile, const Placement &placement)
{
    QList<Concern> concerns;
    if (const auto kind = kindOf(placement.sharing)) {
        concerns.append({*kind, placement.by, {}});
    }
    for (const QString &copy : copies(QFileInfo(libraryFile))) {
        concerns.append({ConcernKind::SecondCopy, copy, {}});
    }
    return concerns;
}

void removeLeftovers(const QString &libraryFile)
{
    const QFileInfo library(libraryFile);
    const QDir folder = library.dir();
    static const QRegularExpression unfinished(
        QStringLiteral("\\.new-(\\d+)(-wal|-shm|-journal)?\\z"));
    for (const QString &name :
         folder.entryList({library.fileName() + u".new-*"}, QDir::Files | QDir::Hidden)) {
        const auto match = unfinished.match(name);
        if (match.hasMatch() && !isRunning(match.captured(1))) {
            QFile::remove(folder.filePath(name));
        }
    }
    static const QRegularExpression part(QStringLiteral("\\A\\.tilshi-(\\d+)-[0-9a-f]+\\.part\\z"));
    const QDir media(folder.filePath(QStringLiteral("media")));
    for (const QString &name :
         media.entryList({QStringLiteral(".tilshi-*.part")}, QDir::Files | QDir::Hidden)) {
        const auto match = part.match(name);
        if (match.hasMatch() && !isRunning(match.captured(1))) {
            QFile::remove(media.filePath(name));
        }
    }
    clearUnfinished(folder.absolutePath());
    removeUnfinishedCopies(folder.absolutePath());
}

} // namespace tilshi::storage
