#include "cli/console.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using test::Answer;
using test::Console;

TEST_CASE("byline, tags, slug, embargo and section are set at once, and what is not named stays")
{
    Console console;
    console.addDefaults();
    const QString id = console.article();
    const QJsonObject article =
        console
            .doneAs(u"aigerim"_s, {u"set"_s, id, u"--authors"_s, u"Айгерім Сейіт, Дана Бек"_s,
                                   u"--tags"_s, u"мектеп,ауыл"_s, u"--slug"_s, u"mektep"_s,
                                   u"--embargo"_s, u"2026-12-01 09:00"_s, u"--json"_s})
            .object();
    CHECK(article.value(u"authors").toArray() == QJsonArray{u"Айгерім Сейіт"_s, u"Дана Бек"_s});
    CHECK(article.value(u"tags").toArray() == QJsonArray{u"мектеп"_s, u"ауыл"_s});
    CHECK(article.value(u"slug").toString() == u"mektep");
    CHECK(article.value(u"embargo").toString().startsWith(u"2026-12-01T09:00"));
    const QJsonObject after = console
                                  .doneAs(u"aigerim"_s, {u"set"_s, id, u"--embargo"_s, u"-"_s,
                                                         u"--tags"_s, u""_s, u"--json"_s})
                                  .object();
    CHECK(after.value(u"embargo").isNull());
    CHECK(after.value(u"tags").toArray().isEmpty());
    CHECK(after.value(u"authors") == article.value(u"authors"));
    CHECK(after.value(u"section") == article.value(u"section"));
}

TEST_CASE(
    "an article is given to another by the chief editor alone, and to nobody who is not there")
{
    Console console;
    console.addDefaults();
    const QString id = console.article();
    CHECK(console.as(u"baqyt"_s, {u"set"_s, id, u"--owner"_s, u"baqyt"_s}).refusal() ==
          u"not-chief");
    CHECK(console.as(u"dana"_s, {u"set"_s, id, u"--owner"_s, u"nobody"_s}).code == 1);
    const Answer given =
        console.doneAs(u"dana"_s, {u"set"_s, id, u"--owner"_s, u"baqyt"_s, u"--json"_s});
    CHECK(given.object().value(u"owner").toString() == u"baqyt");
}

TEST_CASE("what can't be set is told, and nothing is written")
{
    Console console;
    console.addDefaults();
    const QString id = console.article();
    const QString before = console.done({u"show"_s, id, u"--json"_s}).out;
    CHECK(console.run({u"set"_s, id, u"--embargo"_s, u"ертең"_s}).code == 1);
    CHECK(console.run({u"set"_s, id, u"--section"_s, u"жоқ"_s, u"--tags"_s, u"а"_s}).code == 1);
    CHECK(console.done({u"show"_s, id, u"--json"_s}).out == before);
}
