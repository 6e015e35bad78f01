#include "base/process.h"
#include "base/safefile.h"
#include "storage/raw.h"
#include "storage/support.h"
#include "storage/unfinishedcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <tuple>
#include <unistd.h>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

TEST_CASE("a backup is a whole library in one file")
{
    Fixture fixture(backends().front());
    const Article article =
        put(fixture.library(), content(QStringLiteral("Бір"), QStringLiteral("мәтін")));
    const QTemporaryDir other;
    const QString file = other.filePath(storage::libraryFileName());
    REQUIRE(fixture.library().backup(file));
    CHECK(QDir(other.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{storage::libraryFileName()});

    const auto copy = storage::openLibrary(other.path());
    REQUIRE(copy);
    CHECK(copy->library->articles().load(article.id) == article);
    CHECK(copy->library->articles().version(article.id, 1)->content.headline == u"Бір");
    CHECK(copy->library->verify()->isClean());
    CHECK(fixture.library().verify()->isClean());
}

TEST_CASE("a backup brings the media along")
{
    Fixture fixture(backends().front());
    const auto name = fixture.library().media().add("\x89PNG...", QStringLiteral("png"));
    REQUIRE(name);
    const QTemporaryDir other;
    REQUIRE(fixture.library().backup(other.filePath(storage::libraryFileName())));

    const auto copy = storage::openLibrary(other.path());
    REQUIRE(copy);
    CHECK(*copy->library->media().read(*name) == "\x89PNG...");
    CHECK(copy->library->verify()->isClean());
    const QTemporaryDir third;
    REQUIRE(copy->library->backup(third.filePath(storage::libraryFileName())));
    CHECK(*storage::openLibrary(third.path())->library->media().read(*name) == "\x89PNG...");
}

TEST_CASE("what a killed backup left goes with the next opening or backup, wherever it lies")
{
    Fixture fixture(backends().front());
    const QTemporaryDir other;
    const auto leave = [&] {
        const pid_t child = ::fork();
        if (child == 0) {
            const storage::UnfinishedCopy copy(fixture.folder(),
                                               other.filePath(QStringLiteral("a")));
            for (const char *of : {"", "-journal", "-wal"}) {
                QFile part(copy.path() + QLatin1String(of));
                std::ignore = part.open(QIODevice::WriteOnly);
            }
            ::_exit(0);
        }
        ::waitpid(child, nullptr, 0);
        CHECK(QDir(other.path()).entryList(QDir::Files).size() == 3);
    };
    const auto left = [&] {
        const QStringList notes{QStringLiteral(".tilshi-backup-*")};
        return QDir(other.path()).entryList(QDir::Files) +
               QDir(fixture.folder()).entryList(notes, QDir::Files | QDir::Hidden);
    };
    leave();
    fixture.reopen();
    CHECK(left() == QStringList());
    leave();
    REQUIRE(fixture.library().backup(other.filePath(QStringLiteral("b"))));
    CHECK(left() == QStringList{QStringLiteral("b")});
}

TEST_CASE("a backup under way is left alone, and a note leads to nothing but a copy")
{
    Fixture fixture(backends().front());
    const QTemporaryDir other;
    const storage::UnfinishedCopy copy(fixture.folder(), other.filePath(QStringLiteral("a")));
    REQUIRE(writeFileSafely(copy.path(), "x"));
    const QString mine = other.filePath(QStringLiteral("mine"));
    REQUIRE(writeFileSafely(mine, "x"));
    const QString dead = thisProcess().section(u'/', 0, 2) + u"/1/1\n";
    const QString note = fixture.folder() + u"/.tilshi-backup-0";
    REQUIRE(writeFileSafely(note, (dead + mine).toUtf8()));
    fixture.reopen();
    CHECK(QFile::exists(copy.path()));
    CHECK(QFile::exists(mine));
    CHECK_FALSE(QFile::exists(note));
}

TEST_CASE("a file that came while a copy was made keeps its place; an empty one gives it up")
{
    Fixture fixture(backends().front());
    const QTemporaryDir other;
    const QString file = other.filePath(QStringLiteral("a"));
    {
        const storage::UnfinishedCopy copy(fixture.folder(), file);
        REQUIRE(writeFileSafely(copy.path(), "copy"));
        REQUIRE(writeFileSafely(file, "mine"));
        const auto named = copy.giveName();
        REQUIRE_FALSE(named);
        CHECK(named.error().code == ErrorCode::Exists);
    }
    CHECK(*readFile(file) == "mine");
    REQUIRE(writeFileSafely(file, {}));
    const storage::UnfinishedCopy copy(fixture.folder(), file);
    REQUIRE(writeFileSafely(copy.path(), "copy"));
    CHECK(copy.giveName());
    CHECK(*readFile(file) == "copy");
}

TEST_CASE("a backup takes no other file's place")
{
    Fixture fixture(backends().front());
    const QTemporaryDir other;
    const QString file = other.filePath(QStringLiteral("a"));
    QFile taken(file);
    REQUIRE(taken.open(QIODevice::WriteOnly));
    REQUIRE(fixture.library().backup(file)); // nothing is in it yet
    taken.write("mine");
    taken.close();
    const QByteArray before = bytesOf(file);
    CHECK(fixture.library().backup(file).error().code == ErrorCode::Exists);
    CHECK(fixture.library().backup(other.path()).error().code == ErrorCode::Exists);
    CHECK(fixture.library().backup(fixture.file()).error().code == ErrorCode::Exists);
    CHECK(fixture.library().backup(other.filePath(QStringLiteral("no/such"))).error().code ==
          ErrorCode::NotFound);
    CHECK(bytesOf(file) == before);
    CHECK(QDir(other.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a backup made while another program writes is one state of the library")
{
    Fixture fixture(backends().front());
    for (int i = 0; i < 30; ++i) {
        put(fixture.library(), content(QString::number(i), QString(3000, u'қ')));
    }
    auto writer = storage::openLibrary(fixture.folder());
    REQUIRE(writer);
    put(*writer->library, content(QStringLiteral("кейінгі")));
    const QTemporaryDir other;
    REQUIRE(fixture.library().backup(other.filePath(storage::libraryFileName())));
    put(*writer->library, content(QStringLiteral("ең кейінгі")));
    const auto copy = storage::openLibrary(other.path());
    REQUIRE(copy);
    CHECK(copy->library->articles().list({})->size() == 31);
    CHECK(copy->library->verify()->isClean());
}
