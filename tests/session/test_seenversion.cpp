#include "session/atwork.h"
#include "session/currentarticle.h"
#include "session/seenversion.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

std::optional<int> seenBy(AtWork &work, ArticleId id, const Person &person)
{
    const auto seen = work.newsroom.library().seenVersions().of(id, person.id);
    REQUIRE(seen);
    return *seen ? std::optional((*seen)->version) : std::nullopt;
}

} // namespace

TEST_CASE("whoever opens an article has seen its version, and those that come while it is open")
{
    AtWork work;
    work.session.signIn(work.newsroom.editor);
    const ArticleId id = work.newsroom.newArticle(work.newsroom.journalist);
    session::CurrentArticle article(work.session);
    session::SeenVersion seen(work.session, article);
    CHECK(seenBy(work, id, work.newsroom.editor) == std::nullopt);
    article.open(id);
    work.idle();
    CHECK(seenBy(work, id, work.newsroom.editor) == 1);

    Act edit = work.newsroom.actOf(Action::Edit, id, work.newsroom.journalist);
    edit.content = work.newsroom.content();
    edit.content->headline = QStringLiteral("Екінші");
    REQUIRE(work.newsroom.desk().act(edit));
    article.refresh();
    work.idle();
    CHECK(seenBy(work, id, work.newsroom.editor) == 2);
}

TEST_CASE("in a newsroom that can only be read nobody has seen anything")
{
    AtWork work(true);
    session::CurrentArticle article(work.session);
    session::SeenVersion seen(work.session, article);
    const ArticleId id = work.newsroom.newArticle(work.newsroom.editor);
    article.open(id);
    work.idle();
    CHECK(article.isOpen());
    CHECK(seenBy(work, id, work.newsroom.journalist) == std::nullopt);
}
