#pragma once

#include <QFile>
#include <QString>

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace tilshi::test {

/// Writes to a library's file for as long as it lives, as another program does that was stopped.
class OtherWriter
{
public:
    explicit OtherWriter(const QString &file)
    {
        REQUIRE(sqlite3_open(QFile::encodeName(file).constData(), &m_connection) == SQLITE_OK);
        sqlite3_busy_timeout(m_connection, 5000); // it may be keeping the words of a text
        REQUIRE(sqlite3_exec(m_connection, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) ==
                SQLITE_OK);
    }
    ~OtherWriter() { sqlite3_close(m_connection); }
    OtherWriter(const OtherWriter &) = delete;
    OtherWriter &operator=(const OtherWriter &) = delete;

    void end() const { sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr); }

private:
    sqlite3 *m_connection = nullptr;
};

} // namespace tilshi::test
