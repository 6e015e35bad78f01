#include "session/recovery/recoveredtext.h"
#include "support/newsroom.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using session::bringBack;

namespace {

RecoveryEntry entryFor(TestNewsroom &newsroom, ArticleId id, const QString &headline)
{
    RecoveryEntry entry;
    entry.article = id;
    entry.by = newsroom.journalist.id;
    entry.at = newsroom.clock().now();
    entry.content = newsroom.content();
    entry.content.headline = headline;
    return entry;
}

} // namespace

TEST_CASE("text of an article never saved comes back as that article")
{
    TestNewsroom newsroom;
    RecoveryEntry entry = entryFor(newsroom, ArticleId::create(), u"Жаңа"_s);
    entry.neverSaved = true;
    const auto text = bringBack(newsroom.desk(), newsroom.library(), entry, newsroom.editor.id);
    REQUIRE(text);
    CHECK(text->article == entry.article);
    const auto open = newsroom.desk().open(entry.article);
    REQUIRE(open);
    CHECK(open->content.headline == u"Жаңа");
    CHECK(open->article.owner == newsroom.journalist.id);
}

TEST_CASE("text typed upon a saved article becomes its working copy, the old one stays a version")
{
    TestNewsroom newsroom;
    const ArticleId id = newsroom.newArticle(newsroom.journalist);
    const auto text = bringBack(newsroom.desk(), newsroom.library(),
                                entryFor(newsroom, id, u"Қайтқан"_s), newsroom.editor.id);
    REQUIRE(text);
    CHECK(text->article == id);
    CHECK_FALSE(text->wasThere);
    CHECK(newsroom.desk().open(id)->content.headline == u"Қайтқан");
    CHECK(newsroom.library().articles().version(id, 1)->content.headline ==
          newsroom.content().headline);
}

TEST_CASE("two unsaved texts of one article are both kept")
{
    TestNewsroom newsroom;
    const ArticleId id = newsroom.newArticle(newsroom.journalist);
    const auto article = newsroom.library().articles().load(id);
    Content other = newsroom.content();
    other.headline = u"Басқа біреу"_s;
    REQUIRE(newsroom.desk().keepWorkingCopy(id, article->revision, other, newsroom.journalist.id));
    REQUIRE(bringBack(newsroom.desk(), newsroom.library(), entryFor(newsroom, id, u"Менікі"_s),
                      newsroom.editor.id));
    CHECK(newsroom.desk().open(id)->content.headline == u"Менікі");
    CHECK(newsroom.library().articles().version(id, 2)->content.headline == u"Басқа біреу");
}

TEST_CASE("text typed upon an article that is published by now becomes a draft of its own")
{
    TestNewsroom newsroom;
    const ArticleId id = newsroom.published();
    const auto text = bringBack(newsroom.desk(), newsroom.library(),
                                entryFor(newsroom, id, u"Кейін"_s), newsroom.editor.id);
    REQUIRE(text);
    CHECK(text->article != id);
    CHECK(newsroom.desk().open(text->article)->content.headline == u"Кейін");
    CHECK(newsroom.desk().open(id)->content.headline == newsroom.content().headline);
}

TEST_CASE("text that the library has already is left alone")
{
    TestNewsroom newsroom;
    const ArticleId id = newsroom.newArticle(newsroom.journalist);
    const auto before = newsroom.library().articles().load(id);
    const auto text =
        bringBack(newsroom.desk(), newsroom.library(),
                  entryFor(newsroom, id, newsroom.content().headline), newsroom.editor.id);
    REQUIRE(text);
    CHECK(text->wasThere);
    CHECK(newsroom.library().articles().load(id)->revision == before->revision);
}

TEST_CASE("the earlier text can be put back, and what was typed stays a version")
{
    TestNewsroom newsroom;
    const ArticleId id = newsroom.newArticle(newsroom.journalist);
    const auto text = bringBack(newsroom.desk(), newsroom.library(),
                                entryFor(newsroom, id, u"Қайтқан"_s), newsroom.editor.id);
    REQUIRE(text);
    REQUIRE(text->before);
    REQUIRE(session::putEarlierBack(newsroom.desk(), id, *text->before, newsroom.journalist.id));
    CHECK(newsroom.desk().open(id)->content.headline == newsroom.content().headline);
    CHECK(newsroom.library().articles().version(id, 2)->content.headline == u"Қайтқан");
}
