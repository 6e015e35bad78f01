// Windows of several people and the command line at one library: what one does, the others show.
#include "support/printing.h"
#include "together/following.h"
#include "together/moment.h"
#include "together/sharedlibrary.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi::test;

namespace {

using Sign = Following::Sign;

/// Three people at work, each with a window, and the command line.
class Newsroom
{
public:
    Newsroom()
    {
        for (Window *window : {&aigul, &nurlan, &saule}) {
            window->enter(logins.at(windows.size()));
            windows.append(window);
        }
    }

    QString article(int number) const { return library.articles().at(number); }

    /// When it was handed in.
    static qint64 does(Window &window, const QString &what, const QJsonObject &with = {})
    {
        const QJsonObject answer = window.perform(what, with);
        INFO(window.name().toStdString() << " does " << what.toStdString());
        REQUIRE(answer[u"whyNot"].toString() == QString());
        return answer[u"at"].toInteger();
    }
    void opens(Window &window, int number) const
    {
        does(window, u"open"_s, {{u"article"_s, article(number)}});
    }
    static void goesTo(Window &window, const QString &place)
    {
        does(window, u"place"_s, {{u"name"_s, place}});
    }
    static void looksAt(Window &window, int tab) { does(window, u"tab"_s, {{u"tab"_s, tab}}); }
    /// When the library has it.
    static qint64 types(Window &window, const QString &text)
    {
        does(window, u"type"_s, {{u"text"_s, text}});
        const int saved = window.tell({{u"await"_s, u"saving"_s}, {u"has"_s, u"\"all\":true"_s}});
        return window.answer(saved)[u"at"].toInteger();
    }
    static qint64 acts(Window &window, const QString &action)
    {
        return does(window, u"act"_s,
                    {{u"action"_s, action},
                     {u"reason"_s, u"Дереккөзі жоқ"_s},
                     {u"time"_s, u"tomorrow 09:00"_s}});
    }
    qint64 commands(const QString &login, const QStringList &arguments)
    {
        library.done(login, arguments);
        return momentNow();
    }

    const QStringList logins{u"aigul"_s, u"nurlan"_s, u"saule"_s};
    SharedLibrary library{3};
    Window aigul{library.folder(), library.path(u"home1"_s)};
    Window nurlan{library.folder(), library.path(u"home2"_s)};
    Window saule{library.folder(), library.path(u"home3"_s)};
    QList<Window *> windows;
    Following following;
};

void check(const Newsroom &room)
{
    room.following.tell();
    CHECK(room.following.late() == QStringList());
    CHECK(room.following.moved() == QStringList());
}

} // namespace

TEST_CASE("text, versions, comments and details of one are in the other's window within a second")
{
    Newsroom room;
    room.opens(room.aigul, 0);
    room.opens(room.nurlan, 0);
    room.goesTo(room.nurlan, u"Мәдениет"_s);
    room.does(room.nurlan, u"select"_s, {{u"from"_s, 1500}, {u"to"_s, 1510}});
    room.does(room.aigul, u"select"_s, {{u"from"_s, 1500}, {u"to"_s, 1510}});
    room.looksAt(room.nurlan, 3);
    Following &following = room.following;

    following.follows(u"typed text"_s,
                      [&] { return room.types(room.aigul, u"Жаңа сөйлем жазылды."_s); },
                      {{room.nurlan, u"page"_s, u"Жаңа сөйлем жазылды."_s}});
    following.follows(
        u"a version"_s, [&] { return room.does(room.aigul, u"save version"_s); },
        {{room.nurlan, u"bar"_s, u"Version 2"_s}, {room.nurlan, u"history"_s, u"version 2"_s}});
    following.follows(
        u"a comment"_s,
        [&] {
            return room.does(room.aigul, u"comment"_s, {{u"text"_s, u"Дереккөзі қайда?"_s}});
        },
        {{room.nurlan, u"comments"_s, u"Дереккөзі қайда?"_s},
         {room.nurlan, u"tabs"_s, u"Comments 1"_s},
         {room.nurlan, u"history"_s, u"omment"_s}});
    following.follows(u"a comment resolved"_s,
                      [&] {
                          return room.does(room.aigul, u"resolve comment"_s,
                                           {{u"text"_s, u"Дереккөзі қайда?"_s}});
                      },
                      {{room.nurlan, u"comments"_s, u"Open again"_s},
                       {room.nurlan, u"tabs"_s, u"Comments 1"_s, false}});
    following.follows(u"a comment that blocks approval"_s,
                      [&] {
                          return room.does(room.aigul, u"comment"_s,
                                           {{u"text"_s, u"Санын тексер"_s}, {u"blocking"_s, true}});
                      },
                      {{room.nurlan, u"comments"_s, u"Blocking"_s}});
    room.does(room.aigul, u"resolve comment"_s, {{u"text"_s, u"Санын тексер"_s}});
    following.follows(u"details"_s,
                      [&] {
                          return room.does(room.aigul, u"field"_s,
                                           {{u"tab"_s, 1},
                                            {u"name"_s, u"tags"_s},
                                            {u"text"_s, u"қала, кітап"_s}});
                      },
                      {{room.nurlan, u"details"_s, u"қала, кітап"_s}});
    following.follows(u"the section of an article"_s,
                      [&] {
                          return room.does(room.aigul, u"choose"_s,
                                           {{u"name"_s, u"section"_s}, {u"text"_s, u"Қоғам"_s}});
                      },
                      {{room.nurlan, u"details"_s, u"\"section\":\"Қоғам"_s},
                       {room.nurlan, u"queues"_s, u"Қоғам | 1"_s},
                       {room.nurlan, u"list"_s, SharedLibrary::headlineOf(0), false}});
    check(room);
}

TEST_CASE("every step of the workflow is in the other windows within a second")
{
    Newsroom room;
    for (Window *window : room.windows) {
        room.opens(*window, 0);
    }
    room.goesTo(room.nurlan, u"Under review"_s);
    room.looksAt(room.nurlan, 3);
    room.goesTo(room.saule, u"Published"_s);
    Following &following = room.following;
    const QString headline = SharedLibrary::headlineOf(0);

    following.follows(u"submitted"_s, [&] { return room.acts(room.aigul, u"submit"_s); },
                      {{room.nurlan, u"queues"_s, u"Under review | 1"_s},
                       {room.nurlan, u"list"_s, headline},
                       {room.nurlan, u"bar"_s, u"Under review"_s},
                       {room.nurlan, u"history"_s, u"Submitted for review"_s}});
    following.follows(u"returned"_s, [&] { return room.acts(room.nurlan, u"return"_s); },
                      {{room.aigul, u"queues"_s, u"Returned for revision | 1"_s},
                       {room.aigul, u"bar"_s, u"Returned"_s},
                       {room.aigul, u"notice"_s, u"Дереккөзі жоқ"_s}});
    following.follows(u"submitted by the command line"_s,
                      [&] {
                          return room.commands(u"aigul"_s, {u"submit"_s, room.article(0)});
                      },
                      {{room.aigul, u"bar"_s, u"Under review"_s},
                       {room.nurlan, u"queues"_s, u"Under review | 1"_s}});
    following.follows(u"approved"_s, [&] { return room.acts(room.nurlan, u"approve"_s); },
                      {{room.aigul, u"bar"_s, u"Approved"_s},
                       {room.aigul, u"notice"_s, u"The article is approved"_s},
                       {room.saule, u"queues"_s, u"Approved | 1"_s}});
    following.follows(u"scheduled"_s, [&] { return room.acts(room.nurlan, u"schedule"_s); },
                      {{room.aigul, u"bar"_s, u"Scheduled"_s},
                       {room.aigul, u"status"_s, u"tomorrow, 09:00"_s},
                       {room.saule, u"queues"_s, u"Scheduled | 1"_s}});
    following.follows(u"published by the command line"_s,
                      [&] {
                          return room.commands(u"nurlan"_s, {u"publish"_s, room.article(0)});
                      },
                      {{room.aigul, u"bar"_s, u"Published"_s},
                       {room.aigul, u"status"_s, u"tomorrow, 09:00"_s, false},
                       {room.saule, u"list"_s, headline},
                       {room.saule, u"queues"_s, u"Published | 1"_s}});
    following.follows(
        u"a draft of the command line's"_s,
        [&] {
            return room.commands(
                u"aigul"_s, {u"import"_s, room.library.file(u"Файлдан келген"_s, u"Мәтін осы."_s)});
        },
        {{room.aigul, u"list"_s, u"Файлдан келген"_s}});
    room.opens(room.aigul, 1);
    following.follows(u"trashed"_s, [&] { return room.acts(room.aigul, u"trash"_s); },
                      {{room.nurlan, u"queues"_s, u"Trash | 1"_s}});
    following.follows(
        u"restored by the command line"_s,
        [&] {
            return room.commands(u"aigul"_s, {u"untrash"_s, room.article(1)});
        },
        {{room.aigul, u"bar"_s, u"Draft"_s}, {room.nurlan, u"queues"_s, u"Trash | 0"_s}});
    following.follows(u"a text of the command line's"_s,
                      [&] {
                          return room.commands(u"aigul"_s,
                                               {u"edit"_s, room.article(1), u"--from"_s,
                                                room.library.file(SharedLibrary::headlineOf(1),
                                                                  u"Файлдағы мәтін."_s)});
                      },
                      {{room.aigul, u"page"_s, u"Файлдағы мәтін."_s}});
    check(room);
}

TEST_CASE("people, sections, settings and words are in the other windows within a second")
{
    Newsroom room;
    room.opens(room.aigul, 0);
    room.opens(room.nurlan, 0);
    room.goesTo(room.aigul, u"Мәдениет"_s);
    room.goesTo(room.nurlan, u"Мәдениет"_s);
    room.types(room.aigul, u"Қжазқзық сөз."_s);
    room.does(room.aigul, u"comment"_s, {{u"text"_s, u"Дереккөзі қайда?"_s}});
    room.looksAt(room.nurlan, 3);
    room.does(room.aigul, u"select"_s, {{u"from"_s, 1500}, {u"to"_s, 1510}});
    Following &following = room.following;
    const auto saule = [&room](const QString &what, const QJsonObject &with) {
        return [&room, what, with] { return Newsroom::does(room.saule, what, with); };
    };

    following.follows(
        u"a section added"_s, saule(u"add section"_s, {{u"name"_s, u"Ғылым"_s}}),
        {{room.aigul, u"queues"_s, u"Ғылым | 0"_s}, {room.nurlan, u"details"_s, u"Ғылым"_s}});
    following.follows(
        u"a section renamed"_s,
        [&] {
            return room.commands(u"saule"_s, {u"sections"_s, u"rename"_s, u"Қоғам"_s, u"Өңір"_s});
        },
        {{room.aigul, u"queues"_s, u"Өңір | 0"_s},
         {room.nurlan, u"details"_s, u"Өңір"_s},
         {room.saule, u"sections"_s, u"Өңір | qogam"_s}});
    following.follows(u"a person added"_s,
                      saule(u"add person"_s, {{u"name"_s, u"Данияр"_s}, {u"login"_s, u"dani"_s}}),
                      {{room.nurlan, u"details"_s, u"Данияр"_s}});
    following.follows(
        u"a person made inactive"_s,
        saule(u"change person"_s, {{u"person"_s, u"Данияр"_s}, {u"button"_s, u"personActive"_s}}),
        {{room.nurlan, u"details"_s, u"Данияр"_s, false}});
    following.follows(
        u"a role"_s,
        saule(u"change person"_s, {{u"person"_s, u"Айгүл"_s}, {u"button"_s, u"role-editor"_s}}),
        {{room.aigul, u"status"_s, u"Editor"_s}});
    following.follows(
        u"a person renamed"_s,
        saule(u"change person"_s, {{u"person"_s, u"Айгүл"_s}, {u"name"_s, u"Айгүл Оспан"_s}}),
        {{room.aigul, u"status"_s, u"Айгүл Оспан"_s},
         {room.nurlan, u"list"_s, u"Айгүл Оспан"_s},
         {room.nurlan, u"comments"_s, u"Айгүл Оспан"_s},
         {room.nurlan, u"history"_s, u"Айгүл Оспан"_s}});
    room.does(room.saule, u"settings"_s, {{u"page"_s, 0}});
    following.follows(
        u"a setting"_s,
        saule(u"field"_s, {{u"name"_s, u"newsroomName"_s}, {u"text"_s, u"Жаңа редакция"_s}}),
        {{room.aigul, u"queues"_s, u"Жаңа редакция"_s},
         {room.nurlan, u"title"_s, u"Жаңа редакция"_s}});
    room.does(room.saule, u"settings"_s, {{u"page"_s, 2}});
    following.follows(u"an article in a section of the settings"_s,
                      [&] {
                          return room.commands(u"nurlan"_s,
                                               {u"import"_s,
                                                room.library.file(u"Ғылыми"_s, u"Мәтін."_s),
                                                u"--section"_s, u"Ғылым"_s});
                      },
                      {{room.saule, u"sections"_s, u"Ғылым | gylym | 1"_s}});
    following.follows(u"a word of the newsroom's"_s,
                      [&] {
                          return room.commands(u"saule"_s, {u"words"_s, u"add"_s, u"Қжазқзық"_s});
                      },
                      {{room.aigul, u"findings"_s, u"Қжазқзық"_s, false},
                       {room.nurlan, u"findings"_s, u"Қжазқзық"_s, false}});
    check(room);
}

TEST_CASE("what a person ignores in one window is ignored in the other of the same person")
{
    Newsroom room;
    room.saule.enter(u"aigul"_s);
    room.opens(room.aigul, 0);
    room.opens(room.saule, 0);
    room.types(room.aigul, u"Қжазқзық сөз."_s);
    const int marked = room.saule.tell({{u"await"_s, u"findings"_s}, {u"has"_s, u"Қжазқзық"_s}});
    room.saule.answer(marked);
    room.following.follows(
        u"an ignored finding"_s,
        [&] {
            return room.does(room.aigul, u"card"_s,
                             {{u"words"_s, u"Қжазқзық"_s}, {u"button"_s, u"ignoreEverywhere"_s}});
        },
        {{room.saule, u"findings"_s, u"Қжазқзық"_s, false}});
    check(room);
}
