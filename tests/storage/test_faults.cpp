#include "newsroom/audit.h"
#include "storage/mounts.h"
#include "storage/raw.h"
#include "storage/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>
#include <random>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

// Faults of one file on one disk: SQLite's own.

namespace {

const Backend &sqlite()
{
    return backends().front();
}

/// Opening fails with that code and leaves every file as it was.
void refusesAndKeeps(const QString &folder, ErrorCode code)
{
    const QStringList before = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    const QString file = folder + u'/' + libraryFileName();
    const QByteArray bytes = bytesOf(file);
    const auto opened = openLibrary(folder);
    REQUIRE_FALSE(opened);
    INFO(qPrintable(opened.error().detail));
    CHECK(opened.error().code == code);
    CHECK(opened.error().subject == file);
    CHECK(createLibrary(folder, {}, chief()).error().code == ErrorCode::Exists);
    CHECK(bytesOf(file) == bytes);
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden) == before);
}

/// A closed library with some articles.
std::unique_ptr<Fixture> closedLibrary(int articles = 20)
{
    auto fixture = std::make_unique<Fixture>(sqlite());
    const QString text = QStringLiteral("Қазақстанның Үкіметі шешім қабылдады. ").repeated(60);
    for (int i = 0; i < articles; ++i) {
        put(fixture->library(), content(QString::number(i), text + QString::number(i)), i);
    }
    fixture->close();
    return fixture;
}

/// Text that does not pack well.
QString incompressible(int length, int seed = 0)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    QString text(length, Qt::Uninitialized);
    for (QChar &character : text) {
        character = QChar(static_cast<char16_t>(0x400 + random() % 256));
    }
    return text;
}

Result<Article> save(Library &library, const Article &article, const QString &text)
{
    return library.articles().keep(article,
                                   {content(QStringLiteral("Бір"), text), chief().id, moment(), 1});
}

} // namespace

TEST_CASE("a file of no bytes is damage, not an empty library")
{
    const auto fixture = closedLibrary();
    QFile::resize(fixture->file(), 0);
    refusesAndKeeps(fixture->folder(), ErrorCode::Corrupt);
}

TEST_CASE("a truncated library is damage, wherever it was cut")
{
    for (const qint64 size : {1, 99, 100, 4096, 8192, 40960}) {
        INFO(size);
        const auto fixture = closedLibrary();
        REQUIRE(QFileInfo(fixture->file()).size() > size);
        QFile::resize(fixture->file(), size);
        refusesAndKeeps(fixture->folder(), ErrorCode::Corrupt);
    }
}

TEST_CASE("a library whose header was overwritten is damage")
{
    const auto fixture = closedLibrary();
    overwrite(fixture->file(), 0, "NOT A SQLITE HEADER");
    refusesAndKeeps(fixture->folder(), ErrorCode::Corrupt);
}

TEST_CASE("a library with overwritten pages is damage, wherever they are")
{
    const qint64 pages = QFileInfo(closedLibrary()->file()).size() / 4096;
    for (qint64 page = 1; page < pages; page += 3) {
        INFO(page);
        const auto fixture = closedLibrary();
        overwrite(fixture->file(), page * 4096, QByteArray(4096, '\xa5'));
        refusesAndKeeps(fixture->folder(), ErrorCode::Corrupt);
    }
}

TEST_CASE("damage that comes while the library is open is told, and nothing crashes")
{
    Fixture fixture(sqlite());
    QList<Article> articles; // more than the database keeps in memory
    for (int i = 0; i < 30; ++i) {
        articles.append(
            put(fixture.library(), content(QString::number(i), incompressible(100000, i)), i));
    }
    fixture.reopen(); // into the file, out of the write-ahead log
    for (qint64 page = 1; page < QFileInfo(fixture.file()).size() / 4096; ++page) {
        overwrite(fixture.file(), page * 4096, QByteArray(4096, '\xa5'));
    }
    int damaged = 0;
    for (const Article &article : articles) {
        const auto version = fixture.library().articles().version(article.id, 1);
        damaged += !version && version.error().code == ErrorCode::Corrupt ? 1 : 0;
        const auto saved = save(fixture.library(), article, QStringLiteral("x"));
        CHECK((saved || saved.error().code == ErrorCode::Corrupt));
    }
    CHECK(damaged > 0);
    const auto report = fixture.library().verify();
    CHECK((!report || !report->isClean()));
    const QString copy = fixture.folder() + u"/copy";
    CHECK(fixture.library().backup(copy).error().code == ErrorCode::Unverified);
    CHECK_FALSE(QFileInfo::exists(copy));
}

TEST_CASE("a library of a newer schema is refused and not touched")
{
    const auto fixture = closedLibrary(1);
    raw(fixture->file(), "PRAGMA journal_mode=DELETE; PRAGMA user_version = 99");
    refusesAndKeeps(fixture->folder(), ErrorCode::Newer);
}

TEST_CASE("another program's database is not a library")
{
    const QTemporaryDir folder;
    raw(folder.filePath(libraryFileName()), "CREATE TABLE t (x)");
    refusesAndKeeps(folder.path(), ErrorCode::NotALibrary);
}

TEST_CASE("a library that was removed or moved while open takes no more saves")
{
    Fixture fixture(sqlite());
    const Article article = put(fixture.library(), content(QStringLiteral("Бір")));
    REQUIRE(fixture.library().stillThere());
    const QString aside = fixture.folder() + u"-aside";
    REQUIRE(QDir().rename(fixture.folder(), aside));
    CHECK(fixture.library().stillThere().error().code == ErrorCode::Missing);
    CHECK(save(fixture.library(), article, QStringLiteral("x")).error().code == ErrorCode::Missing);
    CHECK_FALSE(QFileInfo::exists(fixture.file()));
    REQUIRE(QDir().rename(aside, fixture.folder()));
    CHECK(save(fixture.library(), article, QStringLiteral("x")));

    REQUIRE(QFile::rename(fixture.file(), fixture.file() + u".old"));
    REQUIRE(QFile::copy(fixture.file() + u".old", fixture.file())); // the same name, another file
    CHECK(fixture.library().stillThere().error().code == ErrorCode::Missing);
    REQUIRE(QFile::remove(fixture.file()));
    CHECK(save(fixture.library(), article, QStringLiteral("y")).error().code == ErrorCode::Missing);
    CHECK_FALSE(QFileInfo::exists(fixture.file()));
    REQUIRE(QFile::rename(fixture.file() + u".old", fixture.file()));
}

TEST_CASE("a library on a read-only disk is opened for reading, and says so")
{
    const auto disk = SmallDisk::mounted("4m");
    if (!disk) {
        return;
    }
    const QString folder = disk->path() + u"/library";
    Article article;
    {
        const auto created = sqlite().create(folder);
        REQUIRE(created);
        article = put(*created->library, content(QStringLiteral("Бір"), QStringLiteral("алма")));
        REQUIRE(created->library->articles().search({.words = QStringLiteral("алма")}));
    }
    const QByteArray bytes = bytesOf(folder + u"/library.tilshi");
    disk->makeReadOnly(true);
    {
        const auto opened = openLibrary(folder);
        INFO(qPrintable(opened ? QString() : opened.error().detail));
        REQUIRE(opened);
        Library &library = *opened->library;
        CHECK(library.isReadOnly());
        CHECK(library.articles().load(article.id) == article);
        CHECK(library.articles().search({.words = QStringLiteral("алма")})->size() == 1);
        CHECK(library.verify()->isClean());
        CHECK(save(library, article, QStringLiteral("x")).error().code == ErrorCode::ReadOnly);
        CHECK(library.media().add("x", QStringLiteral("png")).error().code == ErrorCode::ReadOnly);
        CHECK(library.backup(folder + u"/backups/a").error().code == ErrorCode::ReadOnly);
        const QTemporaryDir elsewhere;
        CHECK(library.backup(elsewhere.filePath(QStringLiteral("a"))));
        CHECK(createLibrary(disk->path() + u"/other", {}, chief()).error().code ==
              ErrorCode::ReadOnly);
    }
    disk->makeReadOnly(false);
    CHECK(bytesOf(folder + u"/library.tilshi") == bytes);
    CHECK(openLibrary(folder));
}

TEST_CASE("what a killed program left beside a library is read on a read-only disk too")
{
    const auto disk = SmallDisk::mounted("4m");
    if (!disk) {
        return;
    }
    const QString folder = disk->path() + u"/library";
    const QString copy = disk->path() + u"/copy";
    REQUIRE(QDir().mkpath(copy));
    ArticleId id;
    {
        const auto created = sqlite().create(folder);
        REQUIRE(created);
        id = put(*created->library, content(QStringLiteral("Бір"))).id;
        for (const char *ending : {"", "-wal", "-shm"}) { // as they lie when the power fails
            const QString name = libraryFileName() + QLatin1String(ending);
            REQUIRE(QFile::copy(folder + u'/' + name, copy + u'/' + name));
        }
    }
    disk->makeReadOnly(true);
    const auto opened = openLibrary(copy);
    if (opened) {
        CHECK(opened->library->isReadOnly());
        CHECK(opened->library->articles().load(id));
    } else {
        CHECK(opened.error().code == ErrorCode::ReadOnly);
    }
}

TEST_CASE("a full disk refuses the save, keeps what was saved, and takes it once there is room")
{
    const auto disk = SmallDisk::mounted("2m");
    if (!disk) {
        return;
    }
    const QString folder = disk->path() + u"/library";
    const auto created = sqlite().create(folder);
    REQUIRE(created);
    Library &library = *created->library;
    const Article article = put(library, content(QStringLiteral("Бір"), QStringLiteral("алма")));
    disk->fill();
    const QString text = incompressible(60000);
    CHECK(save(library, article, text).error().code == ErrorCode::DiskFull);
    CHECK(library.media().add(text.toUtf8(), QStringLiteral("png")).error().code ==
          ErrorCode::DiskFull);
    CHECK(library.backup(folder + u"/backups/a").error().code == ErrorCode::DiskFull);
    CHECK(createLibrary(disk->path() + u"/other", {}, chief()).error().code == ErrorCode::DiskFull);
    CHECK(QDir(folder + u"/backups").isEmpty());
    CHECK(library.articles().load(article.id) == article);
    CHECK(library.articles().search({.words = QStringLiteral("алма")}));
    CHECK(library.verify()->isClean());
    disk->free();
    CHECK(save(library, article, text));
    CHECK(library.verify()->isClean());
}

TEST_CASE("a library on a full disk is refused with the reason or opened, never harmed")
{
    const auto disk = SmallDisk::mounted("1m");
    if (!disk) {
        return;
    }
    const QString folder = disk->path() + u"/library";
    Article article;
    {
        const auto created = sqlite().create(folder);
        REQUIRE(created);
        article = put(*created->library, content(QStringLiteral("Бір")));
    }
    disk->fill();
    {
        const auto opened = openLibrary(folder);
        if (opened) {
            CHECK(opened->library->articles().load(article.id) == article);
        } else {
            CHECK(opened.error().code == ErrorCode::DiskFull);
        }
    }
    {
        const auto read = openLibrary(folder, Access::ReadOnly);
        REQUIRE(read);
        CHECK(read->library->isReadOnly());
        CHECK(read->library->articles().list({})->size() == 1);
        CHECK(read->library->verify()->isClean());
        CHECK(read->library->audit().concerns() == QList<Concern>{{ConcernKind::FullDisk, {}, {}}});
        CHECK(save(*read->library, article, QStringLiteral("x")).error().code ==
              ErrorCode::ReadOnly);
    }
    disk->free();
    CHECK(openLibrary(folder)->library->articles().load(article.id) == article);
}
