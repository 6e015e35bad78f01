#include "newsroom/audit.h"
#include "storage/raw.h"
#include "storage/support.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

// A write-ahead log that was copied at another moment than its library's file.

namespace {

QString logOf(const Fixture &fixture)
{
    return fixture.file() + QStringLiteral("-wal");
}

/// So many acts, each with its row in the log.
void act(Library &library, int acts)
{
    const Article article = put(library, content(QStringLiteral("Бір")));
    Change change;
    change.after = article;
    for (int i = 0; i < acts; ++i) {
        change.entry = entry(article, Action::Edit, State::Draft);
        const auto done = library.articles().commit(change);
        REQUIRE(done);
        change.after = *done;
    }
}

/// The write-ahead log as it is now.
QByteArray kept(const Fixture &fixture)
{
    const QByteArray log = bytesOf(logOf(fixture));
    REQUIRE_FALSE(log.isEmpty());
    return log;
}

void putBack(const Fixture &fixture, const QByteArray &log)
{
    QFile file(logOf(fixture));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(log) == log.size());
}

/// Opened without harm: the file's own state is shown, nothing is written, and the log is named.
void namesIt(Fixture &fixture, qsizetype acts)
{
    const QByteArray file = bytesOf(fixture.file());
    const QByteArray log = bytesOf(logOf(fixture));
    {
        const auto opened = openLibrary(fixture.folder());
        REQUIRE(opened);
        CHECK(opened->library->isReadOnly());
        CHECK(opened->library->audit().concerns() ==
              QList<Concern>{{ConcernKind::OtherLog, logOf(fixture), {}}});
        CHECK(opened->library->log().latest(100)->size() == acts);
        CHECK(opened->library->verify()->problems == QStringList());
    }
    CHECK(bytesOf(fixture.file()) == file);
    CHECK(bytesOf(logOf(fixture)) == log);
    REQUIRE(QFile::remove(logOf(fixture)));
    QFile::remove(fixture.file() + QStringLiteral("-shm"));
    const auto opened = openLibrary(fixture.folder());
    REQUIRE(opened);
    CHECK_FALSE(opened->library->isReadOnly());
    CHECK(opened->library->log().latest(100)->size() == acts);
    CHECK(opened->library->verify()->problems == QStringList());
}

} // namespace

TEST_CASE("an older write-ahead log beside a newer file is named, and nothing is written over")
{
    Fixture fixture(backends().front());
    act(fixture.library(), 3);
    const QByteArray older = kept(fixture);
    act(fixture.library(), 4);
    fixture.close();
    putBack(fixture, older);
    namesIt(fixture, 7);
}

TEST_CASE("a newer write-ahead log beside a file that went another way is named too")
{
    Fixture fixture(backends().front());
    act(fixture.library(), 2);
    fixture.close();
    const QByteArray copy = bytesOf(fixture.file());
    fixture.reopen();
    act(fixture.library(), 6);
    const QByteArray newer = kept(fixture);
    fixture.close();
    {
        QFile file(fixture.file());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(copy) == copy.size());
    }
    fixture.reopen(); // the copy, in which something else happens then
    act(fixture.library(), 3);
    fixture.close();
    putBack(fixture, newer);
    namesIt(fixture, 5);
}

TEST_CASE("a library's own write-ahead log is nothing to be worried about")
{
    Fixture fixture(backends().front());
    act(fixture.library(), 3);
    const QTemporaryDir copy;
    const auto copied = [&] { // as they lie when the power fails
        for (const char *of : {"", "-wal"}) {
            const QString name = copy.filePath(libraryFileName() + QLatin1String(of));
            QFile::remove(name);
            REQUIRE(QFile::copy(fixture.file() + QLatin1String(of), name));
        }
        const auto opened = openLibrary(copy.path());
        REQUIRE(opened);
        CHECK_FALSE(opened->library->isReadOnly());
        CHECK(opened->library->audit().concerns().isEmpty());
        return opened->library->log().latest(100)->size();
    };
    CHECK(copied() == 3);
    raw(fixture.file(), "PRAGMA wal_checkpoint(FULL)");
    CHECK(copied() == 3);
    act(fixture.library(), 2); // the log begins anew
    CHECK(copied() == 5);
    const auto second = openLibrary(fixture.folder()); // while it is written
    REQUIRE(second);
    CHECK_FALSE(second->library->isReadOnly());
    CHECK(second->library->audit().concerns().isEmpty());
}
