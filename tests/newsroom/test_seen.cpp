#include "newsroom/office.h"
#include "support/newsroom.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Fixture
{
    bool isUnseen(const Person &person)
    {
        ArticleQuery query;
        query.among = {id};
        query.asking = person.id;
        const auto lines = newsroom.library().articles().list(query);
        REQUIRE(lines);
        REQUIRE(lines->size() == 1);
        return lines->first().unseen;
    }
    void write(const QString &headline, const Person &by)
    {
        Act act = newsroom.actOf(Action::Edit, id, by);
        act.content = newsroom.content();
        act.content->headline = headline;
        REQUIRE(newsroom.desk().act(act));
    }
    std::optional<int> opened(int version, const Person &by)
    {
        const auto before = office.noteOpened(id, version, by.id);
        REQUIRE(before);
        return *before;
    }

    TestNewsroom newsroom;
    Office office{newsroom.library(), newsroom.clock()};
    const ArticleId id = newsroom.newArticle(newsroom.journalist);
};

} // namespace

TEST_CASE("an article is new to whoever has not opened its head, and never to who wrote it")
{
    Fixture it;
    const Person &editor = it.newsroom.editor;
    const Person &journalist = it.newsroom.journalist;
    CHECK(it.isUnseen(editor));
    CHECK_FALSE(it.isUnseen(journalist));
    CHECK(it.opened(1, editor) == std::nullopt);
    CHECK_FALSE(it.isUnseen(editor));

    it.write(QStringLiteral("Екінші"), journalist);
    CHECK(it.isUnseen(editor));
    CHECK_FALSE(it.isUnseen(journalist));
    CHECK(it.opened(2, editor) == 1); // what was seen before is told, to compare with
    CHECK(it.opened(2, editor) == 2);
    CHECK_FALSE(it.isUnseen(editor));

    it.write(QStringLiteral("Үшінші"), editor);
    CHECK_FALSE(it.isUnseen(editor));
    CHECK(it.isUnseen(journalist));
}

TEST_CASE("what was seen can be marked as new again")
{
    Fixture it;
    const Person &editor = it.newsroom.editor;
    it.opened(1, editor);
    REQUIRE(it.office.setUnseen(it.id, editor.id));
    CHECK(it.isUnseen(editor));
    CHECK(it.opened(1, editor) == 0);
    CHECK_FALSE(it.isUnseen(editor));
}

TEST_CASE("a list of nobody's has nothing new in it")
{
    Fixture it;
    CHECK_FALSE(it.newsroom.library().articles().list({})->first().unseen);
}

TEST_CASE("nobody who is not active sees anything")
{
    Fixture it;
    it.newsroom.editor.active = false;
    REQUIRE(it.newsroom.library().people().save(it.newsroom.editor));
    CHECK(it.office.noteOpened(it.id, 1, it.newsroom.editor.id).error() ==
          asError(Refusal::NotActive));
}
