#include "storage/surroundingfiles.h"

#include "base/unfinished.h"
#include "storage/unfinishedcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <optional>

namespace tilshi::storage {

using namespace newsroom;

namespace {

/// SQLite's own files, and those that creating a library goes through.
bool isOurs(const QString &name, const QString &library)
{
    static const QRegularExpression suffix(
        QStringLiteral("\\A(-wal|-shm|-journal|\\.[0-9a-f]{32}\\.part(-wal|-shm|-journal)?)?\\z"));
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
    const QDir folder = QFileInfo(libraryFile).absoluteDir();
    clearUnfinished(folder.path());
    clearUnfinished(folder.filePath(QStringLiteral("media")));
    removeUnfinishedCopies(folder.path());
}

} // namespace tilshi::storage
