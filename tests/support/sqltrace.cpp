#include "support/sqltrace.h"

#include <QMutex>
#include <QMutexLocker>

#include <dlfcn.h>
#include <sqlite3.h>
#include <zstd.h>

namespace {

QMutex mutex;
QStringList traced;
int unpacked = 0;

int note(unsigned, void *, void *, void *sql)
{
    const QString statement = QString::fromUtf8(static_cast<const char *>(sql));
    const bool isAskedAgain =
        statement.contains(u"data_version") || statement.contains(u"WHERE indexed = 0");
    if (!statement.startsWith(u"--") && !isAskedAgain) {
        const QMutexLocker lock(&mutex);
        traced.append(statement);
    }
    return 0;
}

int watch(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &note, nullptr);
}

void (*entry())()
{
    return reinterpret_cast<void (*)()>(&watch);
}

} // namespace

/// Stands before the library's own.
extern "C" size_t ZSTD_decompress(void *target, size_t room, const void *source, size_t size)
{
    using Decompress = size_t (*)(void *, size_t, const void *, size_t);
    static const auto real = reinterpret_cast<Decompress>(dlsym(RTLD_NEXT, "ZSTD_decompress"));
    {
        const QMutexLocker lock(&mutex);
        ++unpacked;
    }
    return real(target, room, source, size);
}

namespace tilshi::test {

SqlTrace::SqlTrace()
{
    sqlite3_auto_extension(entry());
    begin();
}

SqlTrace::~SqlTrace()
{
    sqlite3_cancel_auto_extension(entry());
}

void SqlTrace::begin()
{
    const QMutexLocker lock(&mutex);
    traced.clear();
    unpacked = 0;
}

QStringList SqlTrace::statements() const
{
    const QMutexLocker lock(&mutex);
    return traced;
}

int SqlTrace::unpackings() const
{
    const QMutexLocker lock(&mutex);
    return unpacked;
}

} // namespace tilshi::test
