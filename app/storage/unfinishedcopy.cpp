#include "storage/unfinishedcopy.h"

#include "base/process.h"
#include "base/renaming.h"
#include "base/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace tilshi::storage {

namespace {

const QString noteStart = QStringLiteral(".tilshi-backup-");

QString endOf(const QString &mark)
{
    return u'.' + mark + u".part";
}

bool isEmptyFile(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.size() == 0;
}

void removeCopy(const QString &path)
{
    for (const char *of : {"", "-journal", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(of));
    }
}

} // namespace

UnfinishedCopy::UnfinishedCopy(const QString &libraryFolder, const QString &file)
    : m_file(file)
    , m_replaces(isEmptyFile(file))
{
    const QString mark = QUuid::createUuid().toString(QUuid::Id128);
    m_path = file + endOf(mark);
    const QString note = libraryFolder + u'/' + noteStart + mark;
    // Where the library can't be written it can still be copied.
    if (writeFileSafely(note, (thisProcess() + u'\n' + m_path).toUtf8())) {
        m_note = note;
    }
}

UnfinishedCopy::~UnfinishedCopy()
{
    removeCopy(m_path);
    if (!m_note.isEmpty()) {
        QFile::remove(m_note);
    }
}

Result<void> UnfinishedCopy::giveName() const
{
    if (m_replaces && isEmptyFile(m_file)) {
        QFile::remove(m_file);
    }
    return renameWithoutReplacing(m_path, m_file).and_then([&] {
        return syncFolder(QFileInfo(m_file).absolutePath());
    });
}

void removeUnfinishedCopies(const QString &libraryFolder)
{
    const QDir folder(libraryFolder);
    for (const QString &name :
         folder.entryList({noteStart + u'*'}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        const auto note = readFile(folder.filePath(name));
        const QString text = note ? QString::fromUtf8(*note) : QString();
        if (lifeOf(text.section(u'\n', 0, 0)) != Life::Ended) {
            continue;
        }
        // The name has the note's mark in it, so that a note leads to no other file.
        const QString path = text.section(u'\n', 1);
        if (path.endsWith(endOf(name.mid(noteStart.size())))) {
            removeCopy(path);
        }
        QFile::remove(folder.filePath(name));
    }
}

} // namespace tilshi::storage
