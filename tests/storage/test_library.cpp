#include "storage/support.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

TEST_CASE("a new library has its owner, its settings and nothing else")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Library &library = fixture.library();
        Person owner = chief();
        CHECK(library.ownerOfFolder() == owner);
        CHECK(library.people().all() == QList<Person>{owner});
        CHECK(library.settings().load()->name == u"Дала тілшісі");
        CHECK(library.settings().load()->zone == "Asia/Almaty");
        CHECK(library.sections().all()->isEmpty());
        CHECK(library.articles().list({})->isEmpty());
        CHECK(library.log().latest(10)->isEmpty());
        CHECK(library.folder() == fixture.folder());
        CHECK_FALSE(library.isReadOnly());
        CHECK(library.verify()->isClean());
    }
}

TEST_CASE("creating says Created, opening says Current, and a second creation is refused")
{
    for (const Backend &backend : backends()) {
        const QTemporaryDir folder;
        const auto created = backend.create(folder.path());
        REQUIRE(created);
        CHECK(created->outcome == SchemaOutcome::Created);
        CHECK(backend.create(folder.path()).error().code == ErrorCode::Exists);
        const auto opened = backend.open(folder.path());
        REQUIRE(opened);
        CHECK(opened->outcome == SchemaOutcome::Current);
    }
}

TEST_CASE("whoever makes a library is its chief editor")
{
    const QTemporaryDir folder;
    const Person journalist =
        person(QStringLiteral("erlan"), QStringLiteral("Ерлан"), Role::Journalist);
    const auto created = createLibrary(folder.path(), {}, journalist);
    REQUIRE(created);
    CHECK(created->library->ownerOfFolder()->isChief());
}

TEST_CASE("a library that could not be made leaves nothing behind")
{
    const QTemporaryDir folder;
    const Person nameless = person(QStringLiteral("a"), QString(), Role::Chief);
    CHECK(createLibrary(folder.path(), {}, nameless).error().code == ErrorCode::Invalid);
    CHECK_FALSE(looksLikeLibrary(folder.path()));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("opening never makes a library where there is none")
{
    const QTemporaryDir folder;
    CHECK(openLibrary(folder.path()).error().code == ErrorCode::NotALibrary);
    const QString absent = folder.filePath(QStringLiteral("жоқ"));
    const auto refused = openLibrary(absent);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(refused.error().subject == absent);
    CHECK_FALSE(QFileInfo::exists(absent));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a folder may have any name")
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("Газет №1 ?x=1&mode=memory #100% «ә»"));
    REQUIRE(createLibrary(folder, {}, chief()));
    REQUIRE(openLibrary(folder));
    CHECK(QFileInfo::exists(folder + u"/library.tilshi"));
}
