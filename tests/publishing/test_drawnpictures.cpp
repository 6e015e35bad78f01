#include "base/safefile.h"
#include "publishing/publisher.h"
#include "support/newsroom.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

#include <atomic>
#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::publishing;
using newsroom::Action;

namespace {

constexpr int photographs = 12;

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray photograph(int number)
{
    QImage image(90, 60, QImage::Format_RGB32);
    image.fill(qRgb(number, 100, 200 - number));
    return encoded(image);
}

/// Draws, and counts how often.
struct Counting
{
    std::atomic<int> drawn = 0;

    DrawPicture draw()
    {
        return [this](const QString &media, const QByteArray &bytes) {
            ++drawn;
            return webPicture(media, bytes);
        };
    }
    /// As an older version of the program would: each picture comes out a little darker.
    DrawPicture drawByOlderRules()
    {
        return [this](const QString &media, const QByteArray &bytes) {
            ++drawn;
            QImage image = QImage::fromData(bytes);
            image.fill(image.pixelColor(0, 0).darker());
            return webPicture(media, encoded(image)).map([](Picture picture) {
                picture.rules = drawingRules - 1;
                return picture;
            });
        };
    }
};

/// An article that shows each photograph twice.
newsroom::ArticleId approved(test::TestNewsroom &room)
{
    newsroom::NewArticle fresh;
    fresh.content = room.content();
    for (int i = 0; i < 2 * photographs; ++i) {
        const auto media =
            room.library().media().add(photograph(i % photographs), QStringLiteral("png"));
        REQUIRE(media);
        fresh.content.body.blocks.append(
            text::Image{*media, QStringLiteral("Көпір"), {}, {}, 90, 60});
    }
    fresh.metadata.section = room.section.id;
    const auto article = room.desk().create(fresh, room.journalist.id);
    REQUIRE(article);
    REQUIRE(room.act(Action::Submit, article->id, room.journalist));
    REQUIRE(room.act(Action::Approve, article->id, room.editor));
    return article->id;
}

} // namespace

TEST_CASE("The same picture is drawn once, however often and by whomever it is published")
{
    test::TestNewsroom room;
    const auto id = approved(room);
    Counting first;
    REQUIRE(Publisher(room.library(), room.clock(), first.draw()).publish(id, room.editor.id));
    CHECK(first.drawn == photographs);
    Counting later;
    Publisher publisher(room.library(), room.clock(), later.draw());
    REQUIRE(publisher.publish(approved(room), room.editor.id));
    const auto rewritten = publisher.writeSite();
    REQUIRE(rewritten);
    CHECK(rewritten->written == 0);
    CHECK(publisher.exportPage(id));
    CHECK(later.drawn == 0);
}

TEST_CASE("A picture that the site shows otherwise than it was published is drawn anew")
{
    test::TestNewsroom room;
    REQUIRE(Publisher(room.library(), room.clock()).publish(approved(room), room.editor.id));
    const QDir media(room.folder() + u"/site/media");
    QFile one(media.filePath(media.entryList({QStringLiteral("*.png")}, QDir::Files).constFirst()));
    REQUIRE(one.open(QIODevice::Append));
    one.write("x");
    one.close();
    Counting counting;
    const auto rewritten = Publisher(room.library(), room.clock(), counting.draw()).writeSite();
    REQUIRE(rewritten);
    CHECK(rewritten->written == 1);
    CHECK(counting.drawn <= 1);
}

TEST_CASE("Pictures exchanged in the site's folder are put back")
{
    test::TestNewsroom room;
    REQUIRE(Publisher(room.library(), room.clock()).publish(approved(room), room.editor.id));
    const QString site = room.folder() + u"/site/";
    const QList<QByteArray> lines =
        readFile(site + u".tilshi-pictures").value_or(QByteArray()).split('\n');
    REQUIRE(lines.size() > 2);
    const QString one = site + u"media/" + QString::fromUtf8(lines[0].split(' ')[0]);
    const QString other = site + u"media/" + QString::fromUtf8(lines[1].split(' ')[0]);
    const auto first = readFile(one);
    const auto second = readFile(other);
    REQUIRE(writeFileSafely(one, *second));
    REQUIRE(writeFileSafely(other, *first));
    Counting counting;
    const auto rewritten = Publisher(room.library(), room.clock(), counting.draw()).writeSite();
    REQUIRE(rewritten);
    CHECK(rewritten->written == 2);
    CHECK(counting.drawn == 2);
    CHECK(readFile(one) == *first);
    CHECK(readFile(other) == *second);
}

TEST_CASE("Without its list the site's pictures are drawn once more, and listed again")
{
    test::TestNewsroom room;
    REQUIRE(Publisher(room.library(), room.clock()).publish(approved(room), room.editor.id));
    const QString list = room.folder() + u"/site/.tilshi-pictures";
    const auto before = readFile(list);
    REQUIRE(before);
    REQUIRE(QFile::remove(list));
    for (const int drawn : {photographs, 0}) {
        Counting counting;
        const auto rewritten = Publisher(room.library(), room.clock(), counting.draw()).writeSite();
        REQUIRE(rewritten);
        CHECK(rewritten->written == 0);
        CHECK(counting.drawn == drawn);
        CHECK(readFile(list) == *before);
    }
}

TEST_CASE("What older rules drew is drawn anew, unless the library has lost it")
{
    test::TestNewsroom room;
    const auto id = approved(room);
    Counting older;
    REQUIRE(Publisher(room.library(), room.clock(), older.drawByOlderRules())
                .publish(id, room.editor.id));
    const QDir media(room.folder() + u"/media");
    const QString lost = media.entryList(QDir::Files).constFirst();
    REQUIRE(QFile::remove(media.filePath(lost)));
    const QString site = room.folder() + u"/site";
    for (const int drawn : {photographs - 1, 0}) {
        Counting counting;
        Publisher publisher(room.library(), room.clock(), counting.draw());
        REQUIRE(publisher.writeSite());
        CHECK(publisher.missingPictures().isEmpty());
        CHECK(counting.drawn == drawn);
    }
    const QByteArray list = readFile(site + u"/.tilshi-pictures").value_or(QByteArray());
    const QList<QByteArray> lines = list.trimmed().split('\n');
    CHECK(lines.size() == photographs);
    for (const QByteArray &line : lines) {
        const int rules = line.contains(lost.toUtf8()) ? drawingRules - 1 : drawingRules;
        CHECK(line.split(' ').value(3).toInt() == rules);
    }
}

TEST_CASE("Lines exchanged in the site's folder exchange no pictures")
{
    test::TestNewsroom room;
    const auto id = approved(room);
    REQUIRE(Publisher(room.library(), room.clock()).publish(id, room.editor.id));
    const QString list = room.folder() + u"/site/.tilshi-pictures";
    const auto before = readFile(list);
    const auto page = Publisher(room.library(), room.clock()).exportPage(id);
    REQUIRE(before);
    REQUIRE(page);
    QList<QByteArray> lines = before->split('\n');
    for (qsizetype field = 0; field < lines[0].count(' ') + 1; ++field) {
        INFO("field " << field);
        QList<QByteArray> exchanged = lines;
        QList<QByteArray> first = lines[0].split(' ');
        QList<QByteArray> second = lines[1].split(' ');
        std::swap(first[field], second[field]);
        exchanged[0] = first.join(' ');
        exchanged[1] = second.join(' ');
        REQUIRE(writeFileSafely(list, exchanged.join('\n')));
        CHECK(Publisher(room.library(), room.clock()).exportPage(id) == *page);
        const auto rewritten = Publisher(room.library(), room.clock()).writeSite();
        REQUIRE(rewritten);
        CHECK(rewritten->written == 0);
        CHECK(readFile(list) == *before);
    }
}

TEST_CASE("A list of another library says nothing of this one's pictures")
{
    test::TestNewsroom other;
    REQUIRE(Publisher(other.library(), other.clock()).publish(approved(other), other.editor.id));
    test::TestNewsroom room;
    const auto id = approved(room);
    REQUIRE(QDir().mkpath(room.folder() + u"/site/media"));
    for (const QString &name : QDir(other.folder() + u"/site/media").entryList(QDir::Files)) {
        REQUIRE(QFile::copy(other.folder() + u"/site/media/" + name,
                            room.folder() + u"/site/media/" + name));
    }
    REQUIRE(QFile::copy(other.folder() + u"/site/.tilshi-pictures",
                        room.folder() + u"/site/.tilshi-pictures"));
    Counting counting;
    CHECK(Publisher(room.library(), room.clock(), counting.draw()).exportPage(id));
    CHECK(counting.drawn == photographs);
}

TEST_CASE("A page alone carries a picture once, however often it shows it")
{
    test::TestNewsroom room;
    const auto page = Publisher(room.library(), room.clock()).exportPage(approved(room));
    REQUIRE(page);
    CHECK(page->count("<image id=\"picture-") == photographs);
    CHECK(page->count("<use href=\"#picture-") == photographs);
    const qsizetype body = page->indexOf("<svg");
    CHECK(page->mid(body).count("data:image/") == photographs);
}
