#include "storage/support.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

QStringList headlines(const Result<QList<ArticleSummary>> &list)
{
    REQUIRE(list);
    QStringList names;
    for (const ArticleSummary &line : *list) {
        names.append(line.headline);
    }
    return names;
}

/// Moves an article to a state, with the log row that this needs.
Article moved(Library &library, const Article &article, State state)
{
    Change change;
    change.after = article;
    change.after.state = state;
    change.entry = entry(article, Action::Submit, state);
    const auto after = library.articles().commit(change);
    REQUIRE(after);
    return *after;
}

Article changed(Library &library, const Article &article,
                const std::function<void(Article &)> &change)
{
    Change whole;
    whole.after = article;
    change(whole.after);
    const auto after = library.articles().commit(whole);
    REQUIRE(after);
    return *after;
}

} // namespace

TEST_CASE("a list has the newest change first and goes on where a page ended")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        for (int i = 0; i < 7; ++i) { // two share a moment
            put(fixture.library(), content(QString::number(i)), i == 3 ? 2 : i);
        }
        ArticleQuery query;
        const auto whole = fixture.library().articles().list(query);
        query.limit = 2;
        QStringList paged;
        for (;;) {
            const auto page = fixture.library().articles().list(query);
            paged += headlines(page);
            if (page->isEmpty()) {
                break;
            }
            query.changedBefore = page->last().modifiedAt;
            query.beforeId = page->last().id;
        }
        CHECK(paged == headlines(whole));
        CHECK(paged.size() == 7);
        CHECK(paged.first() == u"6");
    }
}

TEST_CASE("a list keeps to all of its conditions, over several states too")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Library &library = fixture.library();
        const Section section{SectionId::create(), QStringLiteral("Спорт"), QStringLiteral("sport"),
                              0, false};
        REQUIRE(library.sections().save(section));
        const Person other =
            person(QStringLiteral("erlan"), QStringLiteral("Ерлан"), Role::Journalist);
        REQUIRE(library.people().save(other));
        put(library, content(QStringLiteral("жоба")), 1);
        moved(library, put(library, content(QStringLiteral("тексеруде")), 2), State::Submitted);
        moved(library, put(library, content(QStringLiteral("қайтарылған")), 3), State::Returned);
        changed(library, put(library, content(QStringLiteral("бөлімде")), 4),
                [&](Article &a) { a.metadata.section = section.id; });
        changed(library, put(library, content(QStringLiteral("өзгенікі")), 5),
                [&](Article &a) { a.owner = other.id; });
        changed(library, put(library, content(QStringLiteral("қоқыста")), 6),
                [](Article &a) { a.trashed = true; });
        changed(library, put(library, content(QStringLiteral("сайтта")), 7),
                [](Article &a) { a.live = 1; });

        Articles &articles = library.articles();
        ArticleQuery query;
        query.states = {State::Submitted, State::Returned};
        CHECK(headlines(articles.list(query)) ==
              QStringList{QStringLiteral("қайтарылған"), QStringLiteral("тексеруде")});
        query = {};
        query.section = section.id;
        CHECK(headlines(articles.list(query)) == QStringList{QStringLiteral("бөлімде")});
        query = {};
        query.owner = other.id;
        const auto theirs = articles.list(query);
        CHECK(headlines(theirs) == QStringList{QStringLiteral("өзгенікі")});
        CHECK(theirs->first().ownerName == u"Ерлан");
        query = {};
        query.trashed = true;
        CHECK(headlines(articles.list(query)) == QStringList{QStringLiteral("қоқыста")});
        query = {};
        query.live = true;
        CHECK(headlines(articles.list(query)) == QStringList{QStringLiteral("сайтта")});
        query.states = {State::Draft};
        query.section = section.id;
        CHECK(headlines(articles.list(query)).isEmpty());

        const auto counts = articles.counts(other.id);
        REQUIRE(counts);
        CHECK(counts->byState ==
              QHash<State, int>{{State::Draft, 4}, {State::Submitted, 1}, {State::Returned, 1}});
        CHECK(counts->mine == QHash<State, int>{{State::Draft, 1}});
        CHECK(counts->bySection == QHash<SectionId, int>{{section.id, 1}});
        CHECK(counts->trashed == 1);
        CHECK(counts->live == 1);
    }
}

TEST_CASE("a list shows the text that the desk works on")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Articles &articles = fixture.library().articles();
        const Article old =
            put(fixture.library(), content(QStringLiteral("Ескі"), QStringLiteral("бір екі")));
        const WorkingCopy copy{content(QStringLiteral("Жаңа"), QStringLiteral("бір екі үш")),
                               chief().id, moment(), 1};
        Change change;
        change.after = *articles.keep(old, copy);
        CHECK(articles.list({})->first().headline == u"Жаңа");
        CHECK(articles.list({})->first().words == 3);
        CHECK(*articles.workingCopy(change.after.id) == copy);

        change.dropsWorkingCopy = true;
        REQUIRE(articles.commit(change));
        CHECK(articles.list({})->first().headline == u"Ескі");
        CHECK(articles.list({})->first().words == 2);
        CHECK_FALSE(articles.workingCopy(change.after.id)->has_value());
    }
}

TEST_CASE("what is due comes earliest first; midnight is a time")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Library &library = fixture.library();
        const auto slotAt = [](int day, int hour) {
            const WallTime wall{QDate(2026, 12, day), QTime(hour, 0), "Asia/Almaty"};
            return Slot{wall, *toUtc(wall), QStringLiteral("2025b")};
        };
        const auto schedule = [&](const QString &headline, const Slot &slot, bool trashed = false) {
            const Article article =
                moved(library, put(library, content(headline)), State::Scheduled);
            return changed(library, article, [&](Article &a) {
                a.schedule = slot;
                a.trashed = trashed;
            });
        };
        const Article later = schedule(QStringLiteral("кейін"), slotAt(2, 10));
        const Article midnight = schedule(QStringLiteral("түн ортасы"), slotAt(2, 0));
        schedule(QStringLiteral("қоқыста"), slotAt(1, 0), true);

        Articles &articles = library.articles();
        CHECK(articles.scheduled(slotAt(1, 23).utc)->isEmpty());
        CHECK(*articles.scheduled(slotAt(2, 0).utc) == QList<Article>{midnight});
        CHECK(*articles.scheduled(slotAt(3, 0).utc) == QList<Article>{midnight, later});
        CHECK(*articles.scheduled(std::nullopt) == QList<Article>{midnight});
        CHECK(midnight.schedule->wall.time == QTime(0, 0));
    }
}

TEST_CASE("a slug is free unless another article has it")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Library &library = fixture.library();
        const QString wished = QStringLiteral("zhanalyq");
        const Article first = changed(library, put(library, content(QStringLiteral("1"))),
                                      [&](Article &a) { a.slug = wished; });
        const Article second = put(library, content(QStringLiteral("2")));
        CHECK(library.articles().freeSlug(first.id, wished) == wished);
        CHECK(*library.articles().freeSlug(second.id, wished) == u"zhanalyq-2");

        Change change;
        change.after = second;
        change.after.slug = wished;
        CHECK(library.articles().commit(change).error().code == ErrorCode::Exists);
        change.after.slug = QStringLiteral("zhanalyq-2");
        REQUIRE(library.articles().commit(change));
        CHECK(*library.articles().freeSlug(ArticleId::create(), wished) == u"zhanalyq-3");
    }
}
