#include "base/safefile.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tilshi;

TEST_CASE("a file is replaced as a whole and leaves nothing beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("бет.html"));
    REQUIRE(writeFileSafely(path, "old"));
    REQUIRE(writeFileSafely(path, "new"));
    CHECK(readFile(path).value() == "new");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a write into a missing folder says so and names the path")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("жоқ/бет.html"));
    const auto written = writeFileSafely(path, "x");
    REQUIRE_FALSE(written);
    CHECK(written.error() == Error{ErrorCode::Missing, path, noFolderDetail});
}

TEST_CASE("reading refuses what is missing, a folder, and what is over the limit")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    REQUIRE(writeFileSafely(path, "12345"));
    CHECK(readFile(path, 5).value() == "12345");
    CHECK(readFile(path, 4).error().code == ErrorCode::TooLarge);
    CHECK(readFile(folder.path()).error() ==
          Error{ErrorCode::NotFound, folder.path(), folderDetail});
    CHECK(readFile(folder.filePath(QStringLiteral("b"))).error().code == ErrorCode::NotFound);
}
