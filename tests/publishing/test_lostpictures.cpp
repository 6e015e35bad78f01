#include "base/safefile.h"
#include "newsroom/publishingfaults.h"
#include "publishing/publisher.h"
#include "support/newsroom.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QMap>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::publishing;
using newsroom::Action;

namespace {

QByteArray photograph(QRgb colour)
{
    QImage image(90, 60, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

newsroom::ArticleId approved(test::TestNewsroom &room, const QString &headline,
                             const QByteArray &picture)
{
    const auto media = room.library().media().add(picture, QStringLiteral("jpg"));
    REQUIRE(media);
    newsroom::NewArticle fresh;
    fresh.content = room.content();
    fresh.content.headline = headline;
    fresh.content.body.blocks.append(
        text::Image{*media, QStringLiteral("Көпір суреті"), {}, {}, 90, 60});
    fresh.metadata.section = room.section.id;
    const auto article = room.desk().create(fresh, room.journalist.id);
    REQUIRE(article);
    REQUIRE(room.act(Action::Submit, article->id, room.journalist));
    REQUIRE(room.act(Action::Approve, article->id, room.editor));
    return article->id;
}

void loseAllPictures(const test::TestNewsroom &room)
{
    QDir media(room.folder() + u"/media");
    for (const QString &name : media.entryList(QDir::Files)) {
        REQUIRE(media.remove(name));
    }
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

const QByteArray red = photograph(qRgb(200, 30, 30));
const QByteArray blue = photograph(qRgb(30, 30, 200));

} // namespace

TEST_CASE("A picture that is lost from the library stays on the site, and others publish")
{
    test::TestNewsroom room;
    const auto first = approved(room, QStringLiteral("Көпір ашылды"), red);
    REQUIRE(Publisher(room.library(), room.clock()).publish(first, room.editor.id));
    const auto before = filesIn(room.folder() + u"/site");
    loseAllPictures(room);
    Publisher publisher(room.library(), room.clock());
    const auto rewritten = publisher.writeSite();
    REQUIRE(rewritten);
    CHECK(rewritten->written == 0);
    CHECK(filesIn(room.folder() + u"/site") == before);
    const auto second = approved(room, QStringLiteral("Мектеп салынды"), blue);
    REQUIRE(publisher.publish(second, room.editor.id));
    CHECK(publisher.missingPictures().isEmpty());
    const auto after = filesIn(room.folder() + u"/site");
    for (auto file = before.begin(); file != before.end(); ++file) {
        INFO(file.key().toStdString());
        CHECK((!file.key().startsWith(u"media/") || after.value(file.key()) == file.value()));
    }
}

TEST_CASE("An article whose picture is lost is not published, and is named with it")
{
    test::TestNewsroom room;
    const auto lost = approved(room, QStringLiteral("Көпір ашылды"), red);
    loseAllPictures(room);
    const auto other = approved(room, QStringLiteral("Мектеп салынды"), blue);
    Publisher publisher(room.library(), room.clock());
    const auto refused = publisher.publish(lost, room.editor.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::NotFound,
                                   QStringLiteral("Көпір ашылды – Көпір суреті"),
                                   newsroom::articlePictureDetail});
    CHECK(publisher.publish(other, room.editor.id));
}

TEST_CASE("A site in a new folder does without a picture that is lost, and says so")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    REQUIRE(publisher.publish(approved(room, QStringLiteral("Көпір ашылды"), red), room.editor.id));
    loseAllPictures(room);
    Publisher later(room.library(), room.clock());
    REQUIRE(later.writeSite(room.path(QStringLiteral("elsewhere"))));
    REQUIRE(later.missingPictures().size() == 1);
    CHECK(later.missingPictures().first().subject == QStringLiteral("Көпір ашылды – Көпір суреті"));
}

TEST_CASE("A damaged picture of the site is not taken for the lost one")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    REQUIRE(publisher.publish(approved(room, QStringLiteral("Көпір ашылды"), red), room.editor.id));
    const QString folder = room.folder() + u"/site/media";
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.jpg")}, QDir::Files)) {
        REQUIRE(writeFileSafely(folder + u'/' + name, "damaged"));
    }
    loseAllPictures(room);
    Publisher later(room.library(), room.clock());
    REQUIRE(later.writeSite());
    CHECK(later.missingPictures().size() == 1);
}

TEST_CASE("Settling does nothing to a site that is whole")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    CHECK(publisher.settle());
    CHECK_FALSE(QDir(room.folder() + u"/site").exists());
    REQUIRE(publisher.publish(approved(room, QStringLiteral("Көпір ашылды"), red), room.editor.id));
    const auto before = filesIn(room.folder() + u"/site");
    CHECK(publisher.settle());
    CHECK(filesIn(room.folder() + u"/site") == before);
}

TEST_CASE("Settling brings a site that was cut short to what the library says")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    REQUIRE(publisher.publish(approved(room, QStringLiteral("Көпір ашылды"), red), room.editor.id));
    const QString folder = room.folder() + u"/site";
    const auto before = filesIn(folder);
    {
        auto writing = SiteWriting::begin(folder);
        REQUIRE(writing);
        REQUIRE(writing->stage({{QStringLiteral("2026/03/orphan.html"), "orphan"}}));
        CHECK(publisher.settle()); // another is at it
        REQUIRE(writing->show());
        writing->mustBeFinished();
    }
    REQUIRE(SiteWriting::isUnfinishedIn(folder));
    CHECK(publisher.settle());
    CHECK(filesIn(folder) == before);
}
