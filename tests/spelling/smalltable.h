#pragma once

#include "spelling/frequencies.h"
#include "spelling/smalldictionary.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tilshi::test {

/// A table of frequencies with these lines.
class SmallTable
{
public:
    explicit SmallTable(const char *lines)
    {
        writeBytes(path(), lines);
        auto opened = spelling::Frequencies::open(path());
        REQUIRE(opened);
        frequencies = std::move(*opened);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("x.freq")); }

    spelling::Frequencies frequencies;

private:
    QTemporaryDir m_folder;
};

} // namespace tilshi::test
