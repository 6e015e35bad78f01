// A conflict that is to become a draft of its own, and does not at the first try.
#include "session/saving/storejob.h"
#include "support/newsroom.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using session::Resolution;

namespace {

/// An editor's text stands where the journalist types, and the library has made the draft that she
/// asked for, but its answer got lost.
struct Conflict
{
    Conflict()
    {
        job.article = newsroom.newArticle(newsroom.journalist);
        job.by = newsroom.journalist.id;
        const auto seen = newsroom.desk().open(job.article);
        job.upon = {seen->article.revision, sha256(seen->content)};
        REQUIRE(newsroom.desk().keepWorkingCopy(job.article, seen->article.revision,
                                                with(u"Олардың сөзі."_s), newsroom.editor.id));
        job.draft = ArticleId::create();
        job.resolution = Resolution::AsNewDraft;
        job.content = with(u"Менің сөзім."_s);
        REQUIRE(store(Resolution::AsNewDraft).draft);
        job.draftTried = true;
    }

    Content with(const QString &sentence) const
    {
        Content content = newsroom.content();
        content.body.blocks.append(text::Paragraph{text::plainRuns(sentence)});
        return content;
    }

    session::StoreOutcome store(std::optional<Resolution> resolution)
    {
        job.resolution = resolution;
        return session::store(newsroom.library(), newsroom.clock(), job);
    }

    QList<ArticleSummary> articles(bool trashed = false)
    {
        ArticleQuery query;
        query.trashed = trashed;
        return *newsroom.library().articles().list(query);
    }

    TestNewsroom newsroom;
    session::StoreJob job;
};

} // namespace

TEST_CASE("a draft whose making was not told gets what was typed since, and stays the only one")
{
    Conflict conflict;
    conflict.job.content = conflict.with(u"Менің кейінгі сөзім."_s);
    const session::StoreOutcome outcome = conflict.store(Resolution::AsNewDraft);
    CHECK_FALSE(outcome.error);
    CHECK(outcome.textStored);
    REQUIRE(outcome.draft);
    CHECK(outcome.draft->id == conflict.job.draft);
    CHECK(conflict.newsroom.desk().open(conflict.job.draft)->content == conflict.job.content);
    CHECK(conflict.articles().size() == 2);
}

TEST_CASE("a draft whose making was not told does not stay where the text goes elsewhere after all")
{
    Conflict conflict;
    const auto resolution =
        GENERATE(values<Resolution>({Resolution::KeepMine, Resolution::TakeTheirs}));
    const session::StoreOutcome outcome = conflict.store(resolution);
    CHECK_FALSE(outcome.error);
    CHECK(outcome.textStored);
    CHECK(conflict.articles().size() == 1);
    CHECK(conflict.articles(true).size() == 1);
}

TEST_CASE("a draft on which somebody went on working stays, and nothing of it is written over")
{
    Conflict conflict;
    Desk &desk = conflict.newsroom.desk();
    const Content theirs = conflict.with(u"Редактордың сөзі."_s);
    const auto draft = desk.open(conflict.job.draft);
    REQUIRE(desk.keepWorkingCopy(conflict.job.draft, draft->article.revision, theirs,
                                 conflict.newsroom.editor.id));
    SECTION("the text goes elsewhere")
    {
        CHECK(conflict.store(Resolution::KeepMine).textStored);
        CHECK(desk.open(conflict.job.draft)->content == theirs);
        CHECK(conflict.articles(true).isEmpty());
    }
    SECTION("the text goes there")
    {
        CHECK(conflict.store(Resolution::AsNewDraft).textStored);
        CHECK(desk.open(conflict.job.draft)->content == conflict.job.content);
        const auto version = conflict.newsroom.library().articles().version(conflict.job.draft, 2);
        CHECK(version->content == theirs);
        CHECK(version->by == conflict.newsroom.editor.id);
    }
}

TEST_CASE("a resolution that fails loses nothing, and leaves no draft behind")
{
    Conflict conflict;
    conflict.job.draft = ArticleId::create();
    REQUIRE(conflict.newsroom.act(Action::Trash, conflict.job.article, conflict.newsroom.editor));
    const auto resolution =
        GENERATE(values<Resolution>({Resolution::KeepMine, Resolution::TakeTheirs}));
    const session::StoreOutcome outcome = conflict.store(resolution);
    CHECK(outcome.error->code == ErrorCode::Refused);
    CHECK_FALSE(outcome.textStored);
    CHECK(conflict.newsroom.desk().open(conflict.job.article)->content ==
          conflict.with(u"Олардың сөзі."_s));
    CHECK_FALSE(conflict.newsroom.library().articles().load(conflict.job.draft));
}
