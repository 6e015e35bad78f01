#include "base/safefile.h"
#include "publishing/sitewriter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

using namespace tilshi;
using namespace tilshi::publishing;

// What a writing leaves that ends in its middle, seen from the next one. That every single change
// of a file may be the last is held by tests/kills.

namespace {

enum class Moment
{
    Staged,
    Shown
};

QList<OutputFile> siteWith(const char *article, const char *front)
{
    const QString page = u"2026/03/" + QString::fromLatin1(article) + u".html";
    return {{page, article}, {QStringLiteral("index.html"), front}};
}

/// A process of its own writes the site and ends then, as if it were killed.
void endAt(Moment moment, const QString &folder, const QList<OutputFile> &files)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        auto writing = SiteWriting::begin(folder);
        bool done = writing && writing->stage(files);
        if (moment == Moment::Shown) {
            done = done && writing->show();
        }
        ::_exit(done ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(status == 0);
    CHECK(SiteWriting::isUnfinishedIn(folder));
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path).value_or(QByteArray()));
    }
    return files;
}

/// The files of a site that was written there in one go.
QMap<QString, QByteArray> wholeSite(const QList<OutputFile> &files)
{
    const QTemporaryDir folder;
    REQUIRE(writeSite(folder.path(), files));
    return filesIn(folder.path());
}

} // namespace

TEST_CASE("Whatever a writing left undone, the next makes the site what it is to be")
{
    for (const Moment moment : {Moment::Staged, Moment::Shown}) {
        for (const bool isFirst : {true, false}) {
            for (const char *wanted : {"a", "b", "c"}) {
                const QTemporaryDir folder;
                if (!isFirst) {
                    REQUIRE(writeSite(folder.path(), siteWith("a", "one")));
                }
                endAt(moment, folder.path(), siteWith("b", "two"));
                const QList<OutputFile> files = siteWith(wanted, "three");
                REQUIRE(writeSite(folder.path(), files));
                CHECK(filesIn(folder.path()) == wholeSite(files));
                CHECK_FALSE(SiteWriting::isUnfinishedIn(folder.path()));
            }
        }
    }
}

TEST_CASE("A writing may be cut short again and again")
{
    const QTemporaryDir folder;
    for (const char *article : {"a", "b", "c", "d"}) {
        endAt(Moment::Shown, folder.path(), siteWith(article, article));
        endAt(Moment::Staged, folder.path(), siteWith("x", article));
    }
    REQUIRE(writeSite(folder.path(), siteWith("e", "end")));
    CHECK(filesIn(folder.path()) == wholeSite(siteWith("e", "end")));
}

TEST_CASE("A stranger's file under a name that was planned is nobody's to touch")
{
    const QTemporaryDir folder;
    REQUIRE(writeSite(folder.path(), siteWith("a", "one")));
    endAt(Moment::Staged, folder.path(), siteWith("b", "two"));
    const QString page = folder.filePath(QStringLiteral("2026/03/b.html"));
    REQUIRE(QDir().mkpath(QFileInfo(page).path()));
    REQUIRE(writeFileSafely(page, "mine"));
    REQUIRE(writeSite(folder.path(), siteWith("a", "one")));
    CHECK(readFile(page) == QByteArray("mine"));
    const auto refused = writeSite(folder.path(), siteWith("b", "two"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Exists);
    CHECK(readFile(page) == QByteArray("mine"));
}

TEST_CASE("A file that comes while the site is written is not overwritten")
{
    const QTemporaryDir folder;
    REQUIRE(writeSite(folder.path(), siteWith("a", "one")));
    const auto before = filesIn(folder.path());
    auto writing = SiteWriting::begin(folder.path());
    REQUIRE(writing);
    REQUIRE(writing->stage(siteWith("b", "two")));
    const QString page = folder.filePath(QStringLiteral("2026/03/b.html"));
    REQUIRE(writeFileSafely(page, "mine"));
    CHECK(writing->show().error().code == ErrorCode::Exists);
    CHECK(readFile(page) == QByteArray("mine"));
    REQUIRE(QFile::remove(page));
    CHECK(filesIn(folder.path()) == before);
}

TEST_CASE("What could not be shown though it is true already stays unfinished")
{
    const QTemporaryDir folder;
    REQUIRE(writeSite(folder.path(), siteWith("a", "one")));
    const auto before = filesIn(folder.path());
    {
        auto writing = SiteWriting::begin(folder.path());
        REQUIRE(writing);
        REQUIRE(writing->stage(siteWith("b", "two")));
        writing->mustBeFinished();
    }
    CHECK(SiteWriting::isUnfinishedIn(folder.path()));
    REQUIRE(writeSite(folder.path(), siteWith("a", "one")));
    CHECK(filesIn(folder.path()) == before);
}
