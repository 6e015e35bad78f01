#include "storage/libraryfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <unistd.h>

namespace tilshi::storage {

namespace {

// Offsets from https://www.sqlite.org/fileformat.html#the_database_header; numbers are big-endian.
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype validForAt = 92;

template <class T>
T numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<T>(header.constData() + offset);
}

/// How long the file must be at least, as far as its header tells.
qint64 leastSize(const QByteArray &header)
{
    constexpr qint64 largestPage = 65536; // is stored as 1
    const auto stored = numberAt<quint16>(header, pageSizeAt);
    const qint64 pageSize = stored == 1 ? largestPage : stored;
    const bool counts =
        numberAt<quint32>(header, changeCounterAt) == numberAt<quint32>(header, validForAt);
    return counts ? pageSize * numberAt<quint32>(header, pageCountAt) : pageSize;
}

} // namespace

Result<FileHeader> readHeader(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile()) {
        return fail(ErrorCode::NotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, path, file.errorString());
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return fail(ErrorCode::Corrupt, path, QStringLiteral("no SQLite header"));
    }
    if (numberAt<qint32>(header, applicationIdAt) != applicationId) {
        return fail(ErrorCode::NotALibrary, path);
    }
    if (file.size() < leastSize(header) && !hasPendingWrites(path)) {
        return fail(ErrorCode::Corrupt, path, QStringLiteral("cut short"));
    }
    return FileHeader{numberAt<qint32>(header, userVersionAt)};
}

bool isWritable(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

bool hasPendingWrites(const QString &file)
{
    return QFileInfo(file + QLatin1String("-wal")).size() > 0;
}

} // namespace tilshi::storage
