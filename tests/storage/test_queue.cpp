#include "newsroom/queue.h"
#include "storage/support.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

constexpr int hour = 3600;

Article moved(Library &library, const Article &article, State state, int second,
              const std::function<void(Article &)> &change = {})
{
    Change whole;
    whole.after = article;
    whole.after.state = state;
    if (change) {
        change(whole.after);
    }
    whole.entry = entry(article, Action::Submit, state);
    whole.entry->at = moment(second);
    const auto after = library.articles().commit(whole);
    REQUIRE(after);
    return *after;
}

ArticleSummary lineOf(Library &library, ArticleId id)
{
    ArticleQuery query;
    query.among = {id};
    const auto lines = library.articles().list(query);
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    return lines->first();
}

Slot slotAt(int second)
{
    return {*toWall(moment(second), "Asia/Almaty"), moment(second), {}};
}

/// An article in any state, of any of the people, taken and scheduled at random.
void putSome(Library &library, const QList<Person> &people, std::mt19937 &random, int number)
{
    const auto any = [&](int most) { return std::uniform_int_distribution(0, most - 1)(random); };
    Article article = put(library, content(QString::number(number)), number);
    const State state = allStates().at(any(int(allStates().size())));
    moved(library, article, state, any(9 * hour), [&](Article &after) {
        after.owner = people.at(any(int(people.size()))).id;
        after.trashed = any(8) == 0;
        if (state == State::Submitted && any(2) == 0) {
            after.reviewer = people.at(any(int(people.size()))).id;
        }
        if (state == State::Scheduled) {
            after.schedule = slotAt((any(60) - 20) * hour);
        }
    });
}

/// The queue as newsroom says it, from all of the library's lines.
QList<QueuePart> expected(Library &library, const QueueQuery &query)
{
    QList<QueuePart> parts;
    ArticleQuery all;
    all.limit = 10'000;
    all.asking = query.person;
    const auto lines = library.articles().list(all);
    REQUIRE(lines);
    for (const QueueGroup group : queueGroups(query.isEditor)) {
        QList<ArticleSummary> rows;
        std::copy_if(lines->begin(), lines->end(), std::back_inserter(rows),
                     [&](const auto &line) { return groupOf(line, query) == group; });
        std::sort(rows.begin(), rows.end(),
                  [&](const auto &a, const auto &b) { return isBefore(group, a, b); });
        const int count = int(rows.size());
        parts.append({group, count, rows.mid(0, query.most)});
    }
    return parts;
}

} // namespace

TEST_CASE("the library's queue is the newsroom's rule over all articles, and its counts are right")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Library &library = fixture.library();
        const QList<Person> people{
            chief(), person(QStringLiteral("erlan"), QStringLiteral("Ерлан"), Role::Journalist),
            person(QStringLiteral("saule"), QStringLiteral("Сәуле"), Role::Editor)};
        REQUIRE(library.people().save(people.at(1)));
        REQUIRE(library.people().save(people.at(2)));
        std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same each time
        for (int i = 0; i < 150; ++i) {
            putSome(library, people, random, i);
        }
        for (const Person &person : people) {
            for (const int most : {3, 200}) {
                const QueueQuery query{person.id, person.isEditor(), moment(10 * hour),
                                       moment(34 * hour), most};
                const auto parts = library.articles().queue(query);
                REQUIRE(parts);
                CHECK(*parts == expected(library, query));
                const auto counts = library.articles().queueCounts(query);
                REQUIRE(counts);
                for (const QueuePart &part : *parts) {
                    CHECK(counts->value(part.group) == part.count);
                }
            }
        }
    }
}

TEST_CASE("an article has waited since it was last submitted, whatever is done to it meanwhile")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Library &library = fixture.library();
        Article article = put(library, content(QStringLiteral("Бір")), 5);
        CHECK(lineOf(library, article.id).since == moment(5));
        article = moved(library, article, State::Submitted, 60);
        CHECK(lineOf(library, article.id).since == moment(60));
        article = moved(library, article, State::Submitted, 90,
                        [](Article &after) { after.reviewer = chief().id; }); // claimed
        CHECK(lineOf(library, article.id).since == moment(60));
        article = *library.articles().keep(
            article, {content(QStringLiteral("Екі")), chief().id, moment(100), 1});
        CHECK(lineOf(library, article.id).since == moment(60));
        article = moved(library, article, State::Returned, 120);
        article = moved(library, article, State::Submitted, 180);
        CHECK(lineOf(library, article.id).since == moment(180));
    }
}
