#include "storage/libraryfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace tilshi::storage {

namespace {

// Offsets from https://www.sqlite.org/fileformat.html#the_database_header; numbers are big-endian.
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype readVersionAt = 19;
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

struct Closer
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};

/// The file's first bytes, as many as there are of a header.
QByteArray firstBytes(sqlite3 *connection, qint64 fileSize)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    QByteArray bytes(std::min<qint64>(headerSize, fileSize), '\0');
    const bool read = file && file->pMethods &&
                      file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0) == SQLITE_OK;
    return read ? bytes : QByteArray();
}

} // namespace

Result<FileHeader> readHeader(const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        return fail(ErrorCode::NotFound, path);
    }
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
                                     SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, Closer> connection(opened); // also of one that failed to open
    if (code != SQLITE_OK) {
        return fail(ErrorCode::Io, path, QString::fromUtf8(sqlite3_errstr(code)));
    }
    return readHeader(connection.get(), path);
}

Result<FileHeader> readHeader(sqlite3 *connection, const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    const QByteArray header = firstBytes(connection, size);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return fail(ErrorCode::Corrupt, path, QStringLiteral("no SQLite header"));
    }
    if (numberAt<qint32>(header, applicationIdAt) != applicationId) {
        return fail(ErrorCode::NotALibrary, path);
    }
    if (size < leastSize(header) && !hasPendingWrites(path)) {
        return fail(ErrorCode::Corrupt, path, QStringLiteral("cut short"));
    }
    constexpr char throughLog = 2;
    return FileHeader{numberAt<qint32>(header, userVersionAt),
                      header.at(readVersionAt) == throughLog};
}

bool isWritable(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

bool hasPendingWrites(const QString &file)
{
    return QFileInfo(file + QLatin1String("-wal")).size() > 0 ||
           QFileInfo(file + QLatin1String("-journal")).size() > 0;
}

} // namespace tilshi::storage
