#include "storage/support.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// A library that two have open: one writes, the other is to hear what.
struct Two
{
    explicit Two(const Backend &backend)
        : mine(backend)
        , others(backend.open(mine.folder()))
    {
        REQUIRE(others);
        CHECK(news() == Changes());
    }

    Library &other() { return *others->library; }
    /// What the others have written since it was asked last.
    Changes news()
    {
        const auto found = mine.library().changesSince(mark);
        REQUIRE(found);
        mark = found->now;
        return found->changes;
    }

    Fixture mine;
    Result<storage::OpenedLibrary> others;
    std::optional<ChangeMark> mark;
};

void rename(Library &library, ArticleId id, const QString &slug)
{
    auto article = library.articles().load(id);
    REQUIRE(article);
    article->slug = slug;
    REQUIRE(library.articles().commit({.after = *article}));
}

Comment commentOn(ArticleId article)
{
    Comment comment;
    comment.id = CommentId::create();
    comment.article = article;
    comment.by = chief().id;
    comment.at = moment();
    comment.text = u"Дереккөз?"_s;
    return comment;
}

} // namespace

TEST_CASE("what others write is told by what it is, and once")
{
    for (const Backend &backend : backends()) {
        Two two(backend);
        const Article first = put(two.other(), content(u"Алма"_s));
        const Article second = put(two.other(), content(u"Бақ"_s));
        CHECK(two.news() == Changes{.articles = {first.id, second.id}});
        CHECK(two.news() == Changes());

        const WorkingCopy copy{content(u"Бақша"_s), chief().id, moment(5), 1};
        REQUIRE(two.other().articles().keep(second, copy));
        CHECK(two.news() == Changes{.articles = {second.id}});

        REQUIRE(two.other().comments().save(commentOn(first.id)));
        CHECK(two.news() == Changes{.commented = {first.id}});

        REQUIRE(two.other().people().save(person(u"nurlan"_s, u"Нұрлан"_s, Role::Editor)));
        CHECK(two.news() == Changes{.people = true});

        Section sport{SectionId::create(), u"Спорт"_s, u"sport"_s, 1, false};
        REQUIRE(two.other().sections().save(sport));
        CHECK(two.news() == Changes{.sections = true});

        Settings settings = *two.other().settings().load();
        settings.name += u'!';
        REQUIRE(two.other().settings().save(settings));
        CHECK(two.news() == Changes{.settings = true});

        REQUIRE(two.other().words().add({u"хабархат"_s, {}}, std::nullopt));
        CHECK(two.news() == Changes{.words = true});
        REQUIRE(two.other().words().remove(u"хабархат"_s, std::nullopt));
        CHECK(two.news() == Changes{.words = true});

        const IgnoredFinding finding{u"unknown"_s, u"абв"_s};
        REQUIRE(two.other().ignoredFindings().add(finding, chief().id));
        CHECK(two.news() == Changes{.words = true});
    }
}

TEST_CASE("a row in an article's log is a change of the article")
{
    for (const Backend &backend : backends()) {
        Two two(backend);
        const Article article = put(two.other(), content(u"Алма"_s));
        two.news();
        const auto decide = [&]() -> Result<std::optional<AdministrativeChange>> {
            return AdministrativeChange{.entry = entry(article, Action::Edit, article.state)};
        };
        REQUIRE(two.other().commit(decide));
        CHECK(two.news() == Changes{.articles = {article.id}});
    }
}

TEST_CASE("when somebody was last at work is no news")
{
    for (const Backend &backend : backends()) {
        Two two(backend);
        REQUIRE(two.other().people().noteSeen(chief().id, moment(7)));
        CHECK(two.news() == Changes());
    }
}

TEST_CASE("that a text can be found now is told apart from a change of its article")
{
    for (const Backend &backend : backends()) {
        Two two(backend);
        const Article article = put(two.other(), content(u"Алма"_s));
        two.news();
        REQUIRE(two.others->idleWork);
        while (two.others->idleWork()) {
        }
        CHECK(two.news() == Changes{.indexed = {article.id}});
    }
}

TEST_CASE("what was written through this library is told to nobody here")
{
    for (const Backend &backend : backends()) {
        Two two(backend);
        const Article mine = put(two.mine.library(), content(u"Менікі"_s));
        CHECK(two.news() == Changes());
        rename(two.mine.library(), mine.id, u"meniki"_s);
        CHECK(two.news() == Changes());
        const Article theirs = put(two.other(), content(u"Олардікі"_s));
        CHECK(two.news() == Changes{.articles = {theirs.id}});
    }
}

TEST_CASE("of two that write by turns, each hears of all that the other wrote")
{
    for (const Backend &backend : backends()) {
        Two two(backend);
        const Article article = put(two.other(), content(u"Алма"_s));
        two.news();
        for (int round = 0; round < 20; ++round) {
            rename(two.mine.library(), article.id, u"mine-%1"_s.arg(round));
            rename(two.other(), article.id, u"other-%1"_s.arg(round));
            REQUIRE(two.news() == Changes{.articles = {article.id}});
        }
    }
}

TEST_CASE("lines of some articles are read without the others")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        QList<ArticleId> ids;
        for (int i = 0; i < 20; ++i) {
            ids.append(put(fixture.library(), content(QString::number(i)), i).id);
        }
        ArticleQuery query;
        query.among = {ids.at(3), ids.at(17), ArticleId::create()};
        const auto lines = fixture.library().articles().list(query);
        REQUIRE(lines);
        REQUIRE(lines->size() == 2);
        CHECK(lines->first().id == ids.at(17));
        CHECK(lines->last().id == ids.at(3));
        query.states = {State::Submitted};
        CHECK(fixture.library().articles().list(query)->isEmpty());
    }
}
