#include "base/safefile.h"
#include "publishing/sitewriter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::publishing;

namespace {

OutputFile file(const char *path, const char *bytes)
{
    return {QString::fromLatin1(path), bytes};
}

QList<OutputFile> first()
{
    return {file("2026/03/a.html", "a"), file("index.html", "one"), file("media/p.png", "png")};
}

QList<OutputFile> second()
{
    return {file("2026/03/b.html", "b"), file("index.html", "two"), file("media/p.png", "png")};
}

QByteArray contentOf(const QTemporaryDir &folder, const char *path)
{
    return readFile(folder.filePath(QString::fromLatin1(path))).value_or(QByteArray());
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths.append(QDir(folder).relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

} // namespace

TEST_CASE("A site is written once, and then only what differs")
{
    const QTemporaryDir folder;
    const auto fresh = writeSite(folder.path(), first());
    REQUIRE(fresh);
    CHECK(fresh->files == 3);
    CHECK(fresh->written == 3);
    const auto again = writeSite(folder.path(), first());
    REQUIRE(again);
    CHECK(again->written == 0);
    CHECK(again->removed == 0);
}

TEST_CASE("What is no longer wanted goes, with its empty folder")
{
    const QTemporaryDir folder;
    REQUIRE(writeSite(folder.path(), first()));
    const auto report = writeSite(folder.path(), second());
    REQUIRE(report);
    CHECK(report->addresses ==
          QStringList{QStringLiteral("2026/03/b.html"), QStringLiteral("index.html")});
    CHECK(report->removed == 1);
    CHECK(filesIn(folder.path()) ==
          QStringList{QStringLiteral(".tilshi-site"), QStringLiteral("2026/03/b.html"),
                      QStringLiteral("index.html"), QStringLiteral("media/p.png")});
    REQUIRE(writeSite(folder.path(), {file("index.html", "three")}));
    CHECK_FALSE(QDir(folder.filePath(QStringLiteral("2026"))).exists());
    CHECK(QDir(folder.path()).exists());
}

TEST_CASE("Files of others are neither removed nor overwritten")
{
    const QTemporaryDir folder;
    REQUIRE(writeFileSafely(folder.filePath(QStringLiteral("notes.txt")), "mine"));
    REQUIRE(writeSite(folder.path(), first()));
    REQUIRE(writeSite(folder.path(), second()));
    CHECK(contentOf(folder, "notes.txt") == "mine");
    REQUIRE(writeFileSafely(folder.filePath(QStringLiteral("robots.txt")), "mine"));
    QList<OutputFile> more = second();
    more.append(file("robots.txt", "ours"));
    const auto refused = writeSite(folder.path(), more);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Exists);
    CHECK(contentOf(folder, "robots.txt") == "mine");
    CHECK(contentOf(folder, "index.html") == "two");
}

TEST_CASE("A file that someone changed by hand is put right")
{
    const QTemporaryDir folder;
    REQUIRE(writeSite(folder.path(), first()));
    REQUIRE(writeFileSafely(folder.filePath(QStringLiteral("index.html")), "xxx"));
    const auto report = writeSite(folder.path(), first());
    REQUIRE(report);
    CHECK(report->addresses == QStringList{QStringLiteral("index.html")});
    CHECK(contentOf(folder, "index.html") == "one");
}

TEST_CASE("A writing that is not kept leaves the site as it was")
{
    const QTemporaryDir folder;
    REQUIRE(writeSite(folder.path(), first()));
    const QStringList before = filesIn(folder.path());
    {
        auto writing = SiteWriting::begin(folder.path());
        REQUIRE(writing);
        REQUIRE(writing->stage(second()));
        CHECK(contentOf(folder, "index.html") == "one");
        REQUIRE(writing->show());
        CHECK(contentOf(folder, "index.html") == "two");
    }
    CHECK(filesIn(folder.path()) == before);
    CHECK(contentOf(folder, "index.html") == "one");
    CHECK(contentOf(folder, "2026/03/a.html") == "a");
}

TEST_CASE("A list of files that was tampered with removes nothing outside")
{
    const QTemporaryDir outer;
    const QString inside = outer.filePath(QStringLiteral("site"));
    REQUIRE(writeFileSafely(outer.filePath(QStringLiteral("keep.txt")), "keep"));
    REQUIRE(writeSite(inside, first()));
    const QByteArray hash(64, '0');
    REQUIRE(writeFileSafely(inside + u"/.tilshi-site",
                            hash + "  ../keep.txt\n" + hash + "  /etc/hostname\nrubbish\n" + hash +
                                "  index.html\n" + hash + "  2026/03/a.html\n" + hash +
                                "  media/p.png\n"));
    REQUIRE(writeSite(inside, second()));
    CHECK(QFile::exists(outer.filePath(QStringLiteral("keep.txt"))));
    CHECK(QFile::exists(QStringLiteral("/etc/hostname")));
}

TEST_CASE("A folder that cannot be made is named")
{
    const QTemporaryDir folder;
    REQUIRE(writeFileSafely(folder.filePath(QStringLiteral("file")), "x"));
    const auto report = writeSite(folder.filePath(QStringLiteral("file/site")), first());
    REQUIRE_FALSE(report);
    CHECK(report.error().subject.contains(u"file/site"));
}
