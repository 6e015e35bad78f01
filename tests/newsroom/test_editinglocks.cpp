#include "base/process.h"
#include "newsroom/editinglocks.h"
#include "support/newsroom.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Fixture
{
    Result<Article> type(const QString &headline, const Person &by)
    {
        Content content = newsroom.content();
        content.headline = headline;
        const auto article = newsroom.library().articles().load(id);
        REQUIRE(article);
        return newsroom.desk().keepWorkingCopy(id, article->revision, content, by.id);
    }
    std::optional<PersonId> writer()
    {
        const auto found = locks.writer(id);
        REQUIRE(found);
        return *found ? std::optional((*found)->person) : std::nullopt;
    }
    QList<PersonId> present()
    {
        QList<PersonId> people;
        const QList<Presence> all = *locks.present(id);
        for (const Presence &one : all) {
            people.append(one.person);
        }
        return people;
    }
    QString headline(int version)
    {
        return newsroom.library().articles().version(id, version)->content.headline;
    }

    TestNewsroom newsroom;
    EditingLocks locks{newsroom.library(), newsroom.clock()};
    const QString here = thisProcess();
    const Person &journalist = newsroom.journalist;
    const Person &editor = newsroom.editor;
    const ArticleId id = newsroom.newArticle(newsroom.journalist);
};

} // namespace

TEST_CASE("while one person writes, another's text is refused and told who it is")
{
    Fixture it;
    REQUIRE(it.type(u"Бірінші"_s, it.journalist));
    REQUIRE(it.locks.begin(it.id, it.editor.id, it.here));
    CHECK(it.writer() == it.editor.id);

    const auto typed = it.type(u"Екінші"_s, it.journalist);
    REQUIRE_FALSE(typed);
    CHECK(holderIn(typed.error()) == it.editor.id);
    CHECK(typed.error().subject == it.editor.name);
    CHECK(holderIn(it.locks.begin(it.id, it.journalist.id, it.here).error()) == it.editor.id);
    Act edit = it.newsroom.actOf(Action::Edit, it.id, it.journalist);
    edit.content = it.newsroom.content();
    CHECK(holderIn(it.newsroom.desk().act(edit).error()) == it.editor.id);
    CHECK(holderIn(it.newsroom.desk().saveVersion(it.id, it.journalist.id).error()) ==
          it.editor.id);

    CHECK(it.type(u"Үшінші"_s, it.editor));
    REQUIRE(it.locks.end(it.id, it.journalist.id)); // not that person's to give up
    CHECK(it.writer() == it.editor.id);
    REQUIRE(it.locks.end(it.id, it.editor.id));
    CHECK(it.writer() == std::nullopt);
    CHECK(it.type(u"Төртінші"_s, it.journalist));
}

TEST_CASE("the lock ends by itself when its time is over or its program has ended")
{
    Fixture it;
    ManualClock &clock = it.newsroom.clock();
    REQUIRE(it.locks.begin(it.id, it.editor.id, {}));
    clock.advance(599);
    CHECK(it.writer() == it.editor.id);
    REQUIRE(it.locks.begin(it.id, it.editor.id, {})); // renewed
    clock.advance(599);
    CHECK(holderIn(it.type(u"Бірінші"_s, it.journalist).error()) == it.editor.id);
    clock.advance(2);
    CHECK(it.writer() == std::nullopt);
    CHECK(it.type(u"Бірінші"_s, it.journalist));
    REQUIRE(it.locks.begin(it.id, it.journalist.id, it.here));
    CHECK(it.writer() == it.journalist.id);
    clock.advance(200); // a window that is not heard of any more
    CHECK(it.writer() == std::nullopt);

    QString ended = it.here;
    ended.replace(ended.lastIndexOf(u'/'), ended.size(), u"/1"_s);
    REQUIRE(lifeOf(ended) == Life::Ended);
    REQUIRE(it.locks.begin(it.id, it.editor.id, ended));
    CHECK(it.writer() == std::nullopt);
    CHECK(it.locks.begin(it.id, it.journalist.id, it.here));
}

TEST_CASE("a lock made by a clock that was far ahead holds nobody up")
{
    Fixture it;
    it.newsroom.clock().advance(30LL * 24 * 3600);
    REQUIRE(it.locks.begin(it.id, it.editor.id, {}));
    it.newsroom.clock().advance(-30LL * 24 * 3600);
    CHECK(it.writer() == std::nullopt);
    CHECK(it.locks.begin(it.id, it.journalist.id, it.here));
}

TEST_CASE("one person may write in two programs, and the lock is with the one that began last")
{
    Fixture it;
    REQUIRE(it.locks.begin(it.id, it.editor.id, it.here));
    const QDateTime since = it.newsroom.clock().now();
    it.newsroom.clock().advance(60);
    const auto second = it.locks.begin(it.id, it.editor.id, {});
    REQUIRE(second);
    CHECK(second->writingSince == since);
    CHECK(it.locks.present(it.id)->size() == 2);
    CHECK(it.type(u"Бірінші"_s, it.editor));
    REQUIRE(it.locks.end(it.id, it.editor.id));
    CHECK(it.writer() == std::nullopt);
    CHECK(it.present() == QList<PersonId>{it.editor.id}); // the window still has it open
}

TEST_CASE("a take-over makes the other's text a version, says so in the log and refuses the rest")
{
    Fixture it;
    REQUIRE(it.locks.begin(it.id, it.journalist.id, it.here));
    REQUIRE(it.type(u"Жартылай"_s, it.journalist));
    const auto taken = it.locks.takeOver(it.id, it.editor.id, {});
    REQUIRE(taken);
    CHECK(taken->from == it.journalist.id);
    CHECK(taken->kept == 2);
    CHECK(it.headline(2) == u"Жартылай"_s);
    CHECK(it.newsroom.library().articles().version(it.id, 2)->by == it.journalist.id);
    CHECK(it.writer() == it.editor.id);
    CHECK(holderIn(it.type(u"Тағы"_s, it.journalist).error()) == it.editor.id);

    const LogEntry row = it.newsroom.library().log().of(it.id)->last();
    CHECK(row.login == it.editor.login);
    CHECK(row.details.value(u"lock")[u"from"_s] == it.journalist.login);
    CHECK(row.details.value(u"lock")[u"version"_s] == 2);
    CHECK(it.newsroom.library().verify()->isClean());
}

TEST_CASE("a take-over of a text that is a version already keeps no other, and of nobody's no row")
{
    Fixture it;
    REQUIRE(it.locks.begin(it.id, it.journalist.id, it.here));
    const auto taken = it.locks.takeOver(it.id, it.editor.id, {});
    REQUIRE(taken);
    CHECK_FALSE(taken->kept);
    CHECK(taken->article.head == 1);
    CHECK(it.newsroom.library().log().of(it.id)->size() == 1);
    const auto again = it.locks.takeOver(it.id, it.editor.id, {});
    REQUIRE(again);
    CHECK_FALSE(again->from);
    CHECK(it.newsroom.library().log().of(it.id)->size() == 1);
}

TEST_CASE("nobody gets the lock of a text that could not be saved")
{
    Fixture it;
    const Person &other = it.newsroom.chief;
    Person stranger = it.journalist;
    stranger.id = PersonId::create();
    stranger.login = u"stranger"_s;
    REQUIRE(it.newsroom.library().people().save(stranger));
    CHECK(it.locks.begin(it.id, stranger.id, {}).error() == asError(Refusal::NotOwnerOrEditor));
    CHECK(it.locks.takeOver(it.id, stranger.id, {}).error() == asError(Refusal::NotOwnerOrEditor));
    const ArticleId scheduled = it.newsroom.scheduled();
    CHECK(it.locks.begin(scheduled, other.id, {}).error() == asError(Refusal::WrongState));
    CHECK(it.locks.begin(ArticleId::create(), other.id, {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("who has an article open is known until the window leaves it or is not heard of")
{
    Fixture it;
    REQUIRE(it.locks.attend(it.id, it.editor.id, it.here));
    it.newsroom.clock().advance(60);
    REQUIRE(it.locks.attend(it.id, it.journalist.id, it.here));
    CHECK(it.present() == QList<PersonId>{it.editor.id, it.journalist.id});
    it.newsroom.clock().advance(150);
    CHECK(it.present() == QList<PersonId>{it.journalist.id});
    REQUIRE(it.locks.attend(it.id, it.editor.id, it.here));
    REQUIRE(it.locks.leave(it.id, it.journalist.id, it.here));
    CHECK(it.present() == QList<PersonId>{it.editor.id});
    CHECK(it.locks.present(std::nullopt)->size() == 1);
    CHECK(it.writer() == std::nullopt);
}
