#include "storage/raw.h"

#include <QFile>

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace tilshi::test {

void raw(const QString &file, const QByteArray &sql)
{
    sqlite3 *connection = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(file).constData(), &connection) == SQLITE_OK);
    const int code = sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr);
    const QByteArray message = sqlite3_errmsg(connection);
    sqlite3_close(connection);
    INFO(message.constData());
    REQUIRE(code == SQLITE_OK);
}

void overwrite(const QString &file, qint64 offset, const QByteArray &bytes)
{
    QFile target(file);
    REQUIRE(target.open(QIODevice::ReadWrite));
    REQUIRE(target.seek(offset));
    REQUIRE(target.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace tilshi::test
