#include "cli/console.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using test::Answer;
using test::Console;

namespace {

Answer edit(Console &console, const QString &login, const QString &id, const QString &text)
{
    return console.as(login, {u"edit"_s, id, u"--from"_s, console.file(u"new.txt"_s, text)});
}

} // namespace

TEST_CASE("while one person has the lock, another's text is refused and told whose it is")
{
    Console console;
    console.addDefaults();
    const QString id = console.article();
    const Answer locked = console.doneAs(u"baqyt"_s, {u"lock"_s, id, u"--json"_s});
    CHECK(locked.object().value(u"by").toString() == u"baqyt");
    CHECK(locked.object().value(u"keptVersion").isNull());
    const Answer refused = edit(console, u"aigerim"_s, id, u"Жаңа\n\nМәтін.\n"_s);
    CHECK(refused.code == 1);
    CHECK(refused.err.value(0).contains(u"is editing this article"));
    CHECK(console.as(u"aigerim"_s, {u"lock"_s, id}).code == 1);
    CHECK(edit(console, u"baqyt"_s, id, u"Жаңа\n\nМәтін.\n"_s).code == 0);
    console.doneAs(u"baqyt"_s, {u"unlock"_s, id});
    CHECK(edit(console, u"aigerim"_s, id, u"Тағы\n\nМәтін.\n"_s).code == 0);
}

TEST_CASE("a lock ends with its minutes, and is taken over before that")
{
    Console console;
    console.addDefaults();
    const QString id = console.article();
    console.doneAs(u"baqyt"_s, {u"lock"_s, id, u"--minutes"_s, u"30"_s});
    console.clock.advance(29LL * 60);
    CHECK(console.as(u"aigerim"_s, {u"lock"_s, id}).code == 1);
    console.doneAs(u"aigerim"_s, {u"lock"_s, id, u"--take-over"_s});
    CHECK(console.done({u"history"_s, id}).out.contains(u"Editing taken over"));
    CHECK(edit(console, u"baqyt"_s, id, u"Жаңа\n\nМәтін.\n"_s).code == 1);
    console.clock.advance(11LL * 60);
    CHECK(edit(console, u"baqyt"_s, id, u"Жаңа\n\nМәтін.\n"_s).code == 0);
    CHECK(console.run({u"lock"_s, id, u"--minutes"_s, u"0"_s}).code == 2);
    CHECK(console.run({u"lock"_s, id, u"--minutes"_s, u"көп"_s}).code == 2);
}
