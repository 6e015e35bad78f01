#include "newsroom/publishingfaults.h"
#include "publishing/addresses.h"
#include "publishing/publisher.h"
#include "publishing/siteplace.h"
#include "storage/raw.h"
#include "support/newsroom.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::publishing;

TEST_CASE("A site is written neither over the library nor around it")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    const QString library = room.folder();
    REQUIRE(QFile::link(library, room.path(QStringLiteral("link"))));
    const QStringList folders{library,
                              library + u"/media",
                              library + u"/media/site",
                              library + u"/backups",
                              library + u"/../",
                              room.path(QStringLiteral("link")),
                              room.path(QStringLiteral("link/media/x/y")),
                              QStringLiteral("/")};
    for (const QString &folder : folders) {
        INFO(folder.toStdString());
        const auto refused = publisher.writeSite(folder);
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorCode::Invalid, folder, newsroom::siteInLibraryDetail});
    }
    CHECK(publisher.writeSite(library + u"/site"));
    CHECK(publisher.writeSite(room.path(QStringLiteral("library-site"))));
    CHECK(publisher.writeSite());
}

TEST_CASE("Whatever stands as a slug in a library, every page has a place of its own in the site")
{
    const QStringList slugs{QStringLiteral(".."),
                            QStringLiteral("."),
                            QStringLiteral("/"),
                            QStringLiteral("../../x"),
                            QString(),
                            QStringLiteral(" "),
                            QStringLiteral("con"),
                            QStringLiteral("nul"),
                            QStringLiteral("com1"),
                            QStringLiteral("A"),
                            QStringLiteral("a"),
                            QStringLiteral("index"),
                            QStringLiteral("feed"),
                            QStringLiteral("sitemap"),
                            QStringLiteral("a b"),
                            QStringLiteral("a\nb"),
                            QStringLiteral("саясат"),
                            QStringLiteral("saiasat"),
                            QString(5000, u'a'),
                            QString(5001, u'a')};
    QSet<QString> paths;
    for (const QString &slug : slugs) {
        INFO(slug.left(20).toStdString());
        const QString path = sectionPath(slug);
        CHECK(path.startsWith(u"section/"));
        CHECK(path.count(u'/') == 1);
        CHECK(path.toUtf8().size() <= 8 + 120);
        CHECK(path.size() > 8 + 5);
        CHECK(path == path.toLower());
        CHECK_FALSE((path == u"section/con.html" || path == u"section/com1.html"));
        CHECK_FALSE(paths.contains(path));
        paths.insert(path);
    }
}

TEST_CASE("A section's slug that is none is refused, and one that is in a library does no harm")
{
    test::TestNewsroom room;
    for (const char *slug : {"..", "", "/", "con", "A", "a b", "index", "саясат"}) {
        newsroom::Section section = room.section;
        section.slug = QString::fromUtf8(slug);
        INFO(slug);
        const auto refused = room.library().sections().save(section);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
    }
    test::raw(room.folder() + u"/library.tilshi", "UPDATE section SET slug = '..'");
    // Behind the library's back: nothing of it gets on, and nothing is published.
    const auto id = room.newArticle(room.journalist);
    const auto submitted = room.act(newsroom::Action::Submit, id, room.journalist);
    REQUIRE_FALSE(submitted);
    CHECK(submitted.error().code == ErrorCode::Corrupt);
    // One that an older library brought along has an address within the site, of its own.
    CHECK(sectionPath(QStringLiteral("..")).startsWith(u"section/page-"));
    CHECK(sectionPath(QStringLiteral("..")) != sectionPath(QStringLiteral("/")));
}
