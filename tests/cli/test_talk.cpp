#include "cli/console.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using test::Answer;
using test::Console;

namespace {

QStringList command(const QString &verb, const QStringList &words)
{
    return QStringList(verb) + words;
}

QJsonObject firstComment(Console &console, const QString &id)
{
    return console.done(command(u"comments"_s, {id, u"--json"_s})).array().at(0).toObject();
}

} // namespace

TEST_CASE("an editor comments on words, the author replies, the editor resolves and opens it again")
{
    Console console;
    console.addDefaults();
    const QString id = console.article(u"Мектеп ашылды"_s);
    const QString said =
        console
            .doneAs(u"baqyt"_s,
                    command(u"comment"_s, {id, u"--on"_s, u"Мектеп"_s, u"Қай мектеп? @aigerim"_s}))
            .lastLine();
    CHECK(said == u"Comment 1 added");
    console.doneAs(u"aigerim"_s,
                   command(u"comment"_s, {id, u"--reply-to"_s, u"1"_s, u"№ 5 мектеп"_s}));
    const QJsonObject comment = firstComment(console, id);
    CHECK(comment.value(u"by").toString() == u"baqyt");
    CHECK(comment.value(u"quote").toString() == u"Мектеп");
    CHECK(comment.value(u"passage")[u"field"_s].toString() == u"headline");
    CHECK(comment.value(u"mentions").toArray() == QJsonArray{u"aigerim"_s});
    CHECK_FALSE(comment.value(u"wordsGone").toBool());
    const QJsonArray all = console.done(command(u"comments"_s, {id, u"--json"_s})).array();
    REQUIRE(all.size() == 2);
    CHECK(all.at(1)[u"replyTo"_s] == comment.value(u"id"));

    const Answer resolved = console.doneAs(u"aigerim"_s, command(u"resolve"_s, {id, u"1"_s}));
    CHECK(resolved.out.contains(u"1. baqyt"));
    CHECK(resolved.out.contains(u"resolved"));
    CHECK(resolved.out.contains(u"    2. aigerim"));
    CHECK(firstComment(console, id).value(u"resolved").toBool());
    console.doneAs(u"baqyt"_s, command(u"reopen-comment"_s, {id, comment.value(u"id").toString()}));
    CHECK_FALSE(firstComment(console, id).value(u"resolved").toBool());
    const QString history = console.done(command(u"history"_s, {id})).out;
    for (const QString &line :
         {u"Comment added"_s, u"Reply added"_s, u"Comment resolved"_s, u"Comment opened again"_s}) {
        CHECK(history.contains(line));
    }
}

TEST_CASE("a blocking comment keeps an article from approval until it is resolved")
{
    Console console;
    console.addDefaults();
    const QString id = console.article();
    console.doneAs(u"aigerim"_s, command(u"submit"_s, {id}));
    console.doneAs(u"baqyt"_s, command(u"comment"_s, {id, u"--blocking"_s, u"Дереккөз керек"_s}));
    CHECK(console.as(u"baqyt"_s, command(u"approve"_s, {id})).refusal() == u"blocking-comment");
    console.doneAs(u"baqyt"_s, command(u"resolve"_s, {id, u"1"_s}));
    console.doneAs(u"baqyt"_s, command(u"approve"_s, {id}));
}

TEST_CASE("what can't be said is told, and nothing is written")
{
    Console console;
    console.addDefaults();
    const QString id = console.article();
    const Answer nowhere =
        console.run(command(u"comment"_s, {id, u"--on"_s, u"мұндай сөз жоқ"_s, u"Неге?"_s}));
    CHECK(nowhere.code == 1);
    CHECK(nowhere.err.value(0).contains(u"мұндай сөз жоқ"));
    CHECK(console.run(command(u"comment"_s, {id, u" "_s})).code == 1);
    CHECK(console.run(command(u"comment"_s, {id})).code == 2);
    CHECK(console.run(command(u"comment"_s, {id, u"--reply-to"_s, u"1"_s, u"Иә"_s})).code == 1);
    CHECK(
        console.run(command(u"comment"_s, {id, u"--reply-to"_s, u"1"_s, u"--blocking"_s, u"Иә"_s}))
            .code == 2);
    CHECK(console.done(command(u"comments"_s, {id, u"--json"_s})).array().isEmpty());
    console.done(command(u"comment"_s, {id, u"Сұрақ"_s}));
    console.done(command(u"comment"_s, {id, u"--reply-to"_s, u"1"_s, u"Жауап"_s}));
    CHECK(console.run(command(u"resolve"_s, {id, u"2"_s})).code == 1);
    CHECK(console.run(command(u"resolve"_s, {id, u"3"_s})).code == 1);
}
