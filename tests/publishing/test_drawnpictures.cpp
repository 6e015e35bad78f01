#include "publishing/press.h"
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

QByteArray photograph(int number)
{
    QImage image(90, 60, QImage::Format_RGB32);
    image.fill(qRgb(number, 100, 200 - number));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
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
    fresh.section = room.section.id;
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
    REQUIRE(Press(room.library(), room.clock(), first.draw()).publish(id, room.editor.id));
    CHECK(first.drawn == photographs);
    Counting later;
    Press press(room.library(), room.clock(), later.draw());
    REQUIRE(press.publish(approved(room), room.editor.id));
    const auto rewritten = press.writeSite();
    REQUIRE(rewritten);
    CHECK(rewritten->written == 0);
    CHECK(press.exportPage(id));
    CHECK(later.drawn == 0);
}

TEST_CASE("A picture that the site shows otherwise than it was published is drawn anew")
{
    test::TestNewsroom room;
    REQUIRE(Press(room.library(), room.clock()).publish(approved(room), room.editor.id));
    const QDir media(room.folder() + u"/site/media");
    QFile one(media.filePath(media.entryList({QStringLiteral("*.png")}, QDir::Files).constFirst()));
    REQUIRE(one.open(QIODevice::Append));
    one.write("x");
    one.close();
    Counting counting;
    const auto rewritten = Press(room.library(), room.clock(), counting.draw()).writeSite();
    REQUIRE(rewritten);
    CHECK(rewritten->written == 1);
    CHECK(counting.drawn <= 1);
}

TEST_CASE("A page alone carries a picture once, however often it shows it")
{
    test::TestNewsroom room;
    const auto page = Press(room.library(), room.clock()).exportPage(approved(room));
    REQUIRE(page);
    CHECK(page->count("<image id=\"picture-") == photographs);
    CHECK(page->count("<use href=\"#picture-") == photographs);
    const qsizetype body = page->indexOf("<svg");
    CHECK(page->mid(body).count("data:image/") == photographs);
}
