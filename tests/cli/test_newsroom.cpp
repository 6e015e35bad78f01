#include "cli/console.h"
#include "storage/library.h"
#include "support/printing.h"

#include <algorithm>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Console;

namespace {

/// One line on standard error and exit code 1.
void checkRefused(const Answer &answer, const char *says)
{
    CHECK(answer.code == 1);
    CHECK(answer.out.isEmpty());
    REQUIRE(answer.err.size() == 1);
    INFO(answer.err.constFirst().toStdString());
    CHECK(answer.err.constFirst().contains(QString::fromUtf8(says)));
}

} // namespace

TEST_CASE("A new library has six sections, and its maker as the chief editor")
{
    Console console;
    const Answer made = console.done({u"init"_s});
    CHECK(made.out.contains(console.path(u"library"_s)));

    QStringList names;
    for (const QJsonValue &section : console.done({u"sections"_s, u"--json"_s}).array()) {
        names.append(section[u"name"].toString());
    }
    CHECK(names.join(u' ') == u"Саясат Экономика Технология Қоғам Мәдениет Спорт");

    const QJsonArray people = console.done({u"people"_s, u"list"_s, u"--json"_s}).array();
    REQUIRE(people.size() == 1);
    CHECK(people.at(0)[u"login"] == u"owner"_s);
    CHECK(people.at(0)[u"name"] == u"Ерлан Әбенов"_s);
    CHECK(people.at(0)[u"role"] == u"chief"_s);
}

TEST_CASE("A library that is there is not made again")
{
    Console console;
    console.addDefaults();
    checkRefused(console.run({u"init"_s}), "library");
    CHECK(console.done({u"people"_s, u"list"_s, u"--json"_s}).array().size() == 4);
}

TEST_CASE("The library is the one named, else the folder one is in, else the usual one")
{
    Console console;
    console.done({u"init"_s, u"--library"_s, u"here"_s});
    CHECK(console.run({u"sections"_s}).code == 1);
    CHECK(console.done({u"sections"_s, u"--library"_s, u"here"_s}).out.contains(u"Саясат"_s));
    console.done({u"init"_s, u"--library"_s, u"."_s});
    CHECK(console.done({u"people"_s, u"list"_s}).out.contains(u"owner"_s));
}

TEST_CASE("People are added by a chief editor, with a login and a role that exist")
{
    Console console;
    console.addDefaults();
    CHECK(console.done({u"people"_s, u"list"_s}).out.contains(u"Айгерім Сәрсен"_s));
    checkRefused(console.run({u"people"_s, u"add"_s, u"dana"_s, u"Дана Екінші"_s, u"editor"_s}),
                 "dana");
    checkRefused(console.run({u"people"_s, u"add"_s, u"Ә б"_s, u"Әли"_s, u"editor"_s}), "a-z");
    checkRefused(console.run({u"people"_s, u"add"_s, u"ali"_s, u" "_s, u"editor"_s}), "name");
    const Answer refused =
        console.as(u"baqyt"_s, {u"people"_s, u"add"_s, u"ali"_s, u"Әли"_s, u"editor"_s});
    CHECK(refused.code == 1);
    CHECK(refused.refusal() == u"not-chief");
}

TEST_CASE("The folder's owner acts where nobody is named, but not once no longer active")
{
    Console console;
    console.addDefaults();
    console.doneAs(u"dana"_s, {u"people"_s, u"off"_s, u"owner"_s});
    for (const QStringList &verb :
         {QStringList{u"words"_s, u"add"_s, u"хаб"_s, u"--like"_s, u"-"_s},
          QStringList{u"people"_s, u"off"_s, u"aigerim"_s}}) {
        const Answer refused = console.run(verb);
        CHECK(refused.code == 1);
        CHECK(refused.refusal() == u"not-active");
    }
    CHECK_FALSE(console.done({u"words"_s}).out.contains(u"хаб"_s));
}

TEST_CASE("A person gets another role, is switched off and on, and the history says who did it")
{
    Console console;
    console.addDefaults();
    console.done({u"people"_s, u"role"_s, u"aigerim"_s, u"editor"_s});
    console.done({u"people"_s, u"off"_s, u"aigerim"_s});
    CHECK(console.as(u"aigerim"_s, {u"list"_s}).code == 1);
    console.done({u"people"_s, u"on"_s, u"aigerim"_s});
    const QJsonArray people = console.done({u"people"_s, u"list"_s, u"--json"_s}).array();
    const auto aigerim = std::find_if(people.begin(), people.end(), [](const QJsonValue &person) {
        return person[u"login"] == u"aigerim"_s;
    });
    CHECK((*aigerim)[u"role"] == u"editor"_s);
    CHECK((*aigerim)[u"active"] == true);
    console.done({u"people"_s, u"role"_s, u"dana"_s, u"editor"_s});
    checkRefused(console.run({u"people"_s, u"off"_s, u"owner"_s}), "chief");
    CHECK(console.as(u"baqyt"_s, {u"people"_s, u"off"_s, u"aigerim"_s}).refusal() == u"not-chief");
    const QString history = console.done({u"people"_s, u"history"_s}).out;
    CHECK(history.contains(u"Person added: aigerim"_s));
    CHECK(history.contains(u"Role changed: aigerim"_s));
    CHECK(history.contains(u"No longer active: aigerim"_s));
    CHECK(history.contains(u"owner"_s));
    CHECK(console.done({u"verify"_s}).code == 0);
}

TEST_CASE(
    "A person is the same object in JSON wherever it is printed, with when they were last seen")
{
    Console console;
    console.addDefaults();
    const auto listed = [&console] {
        const QJsonArray people = console.done({u"people"_s, u"list"_s, u"--json"_s}).array();
        for (const QJsonValue &person : people) {
            if (person[u"login"] == u"ali"_s) {
                return person.toObject();
            }
        }
        return QJsonObject();
    };
    const QStringList add{u"people"_s, u"add"_s, u"ali"_s, u"Әли"_s, u"editor"_s, u"--json"_s};
    const QJsonObject added = console.done(add).object();
    CHECK(added.value(u"lastSeen").isNull());
    CHECK(added == listed());
    {
        const auto library = storage::openLibrary(console.path(u"library"_s));
        People &people = library->library->people();
        REQUIRE(people.noteSeen(people.byLogin(u"ali"_s)->id, console.clock.now()));
    }
    const QStringList change{u"people"_s, u"off"_s, u"ali"_s, u"--json"_s};
    const QJsonObject changed = console.done(change).object();
    CHECK(changed.value(u"lastSeen").toString().startsWith(u"2026-11-23T12:00"));
    CHECK(changed == listed());
}

TEST_CASE("Sections are added, renamed and removed by a chief editor")
{
    Console console;
    console.addDefaults();
    console.done({u"sections"_s, u"add"_s, u"Әлем"_s});
    console.done({u"sections"_s, u"rename"_s, u"alem"_s, u"Шетел"_s});
    CHECK(console.done({u"sections"_s}).out.contains(u"Шетел"_s));
    checkRefused(console.run({u"sections"_s, u"add"_s, u"Шетел"_s}), "Шетел");
    checkRefused(console.run({u"sections"_s, u"remove"_s, u"joq"_s}), "sayasat");
    CHECK(console.as(u"baqyt"_s, {u"sections"_s, u"remove"_s, u"alem"_s}).refusal() ==
          u"not-chief");
    console.done({u"sections"_s, u"remove"_s, u"alem"_s});
    CHECK_FALSE(console.done({u"sections"_s}).out.contains(u"Шетел"_s));
    CHECK(console.done({u"people"_s, u"history"_s}).out.contains(u"Sections removed: Шетел"_s));
}

TEST_CASE("An unknown person is refused with those there are")
{
    Console console;
    console.addDefaults();
    const Answer answer =
        console.as(u"nobody"_s, {u"people"_s, u"add"_s, u"ali"_s, u"Әли"_s, u"editor"_s});
    checkRefused(answer, "nobody");
    for (const char *login : {"owner", "aigerim", "baqyt", "dana"}) {
        CHECK(answer.err.constFirst().contains(QString::fromUtf8(login)));
    }
    checkRefused(console.as(u"nobody"_s, {u"list"_s}), "aigerim");
    console.done({u"people"_s, u"off"_s, u"dana"_s});
    checkRefused(console.as(u"dana"_s, {u"list"_s}), "inactive");
}

TEST_CASE("Settings are read and changed one by one")
{
    Console console;
    console.addDefaults();
    CHECK(console.done({u"settings"_s, u"get"_s, u"zone"_s}).out == u"Asia/Almaty\n");
    console.done({u"settings"_s, u"set"_s, u"name"_s, u"Таң шапағы"_s});
    console.done({u"settings"_s, u"set"_s, u"base-url"_s, u"https://tan.example/"_s});
    console.done({u"settings"_s, u"set"_s, u"FourEyes"_s, u"no"_s});
    const QJsonObject all = console.done({u"settings"_s, u"get"_s, u"--json"_s}).object();
    CHECK(all[u"name"] == u"Таң шапағы"_s);
    CHECK(all[u"baseUrl"] == u"https://tan.example"_s);
    CHECK(all[u"fourEyes"] == u"false"_s);
    CHECK(all.size() == 9);
}

TEST_CASE("A setting that can't be is refused and nothing is changed")
{
    Console console;
    console.addDefaults();
    checkRefused(console.run({u"settings"_s, u"get"_s, u"colour"_s}), "graceMinutes");
    checkRefused(console.run({u"settings"_s, u"set"_s, u"colour"_s, u"red"_s}), "graceMinutes");
    checkRefused(console.run({u"settings"_s, u"set"_s, u"zone"_s, u"Asia/Atlantis"_s}),
                 "Asia/Atlantis");
    checkRefused(console.run({u"settings"_s, u"set"_s, u"baseUrl"_s, u"ftp://x"_s}), "ftp://x");
    const QString noPicture = console.file(u"logo.png"_s, u"text"_s);
    checkRefused(console.run({u"settings"_s, u"set"_s, u"logo"_s, noPicture}), "PNG");
    const QString drawing = console.file(
        u"share.svg"_s, u"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"_s);
    checkRefused(console.run({u"settings"_s, u"set"_s, u"shareImage"_s, drawing}), "drawing");
    for (const QString &folder : {u"library"_s, u"library/media"_s, u"."_s}) {
        checkRefused(console.run({u"settings"_s, u"set"_s, u"siteFolder"_s, folder}), "library");
        checkRefused(console.run({u"site"_s, u"--to"_s, folder}), "library");
    }
    CHECK(console.run({u"site"_s, u"--to"_s, QString()}).code == 2);
    const Answer unnamed = console.run({u"site"_s, u"--to"_s, u"out\ufffd"_s});
    CHECK(unnamed.code == 2);
    CHECK(unnamed.err.join(u'\n').contains(u"UTF-8"));
    checkRefused(console.run({u"settings"_s, u"set"_s, u"logo"_s, u"missing.png"_s}),
                 "missing.png");
    CHECK(console.as(u"aigerim"_s, {u"settings"_s, u"set"_s, u"name"_s, u"Х"_s}).refusal() ==
          u"not-chief");
    CHECK(console.done({u"settings"_s, u"get"_s, u"zone"_s}).out == u"Asia/Almaty\n");
}

TEST_CASE("A logo is copied into the library and can be taken away")
{
    Console console;
    console.addDefaults();
    const QString file = console.file(
        u"logo.svg"_s, u"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"_s);
    console.done({u"settings"_s, u"set"_s, u"logo"_s, file});
    const QString name = console.done({u"settings"_s, u"get"_s, u"logo"_s}).out.trimmed();
    CHECK(name.endsWith(u".svg"));
    CHECK(QFile::exists(console.path(u"library/media/"_s) + name));
    CHECK(QFile::remove(file));
    console.done({u"settings"_s, u"set"_s, u"logo"_s, u""_s});
    CHECK(console.done({u"settings"_s, u"get"_s, u"logo"_s}).out == u"\n");
}

TEST_CASE("A sound library is said to be sound, and its backup is one file")
{
    Console console;
    console.addDefaults();
    console.article();
    const QJsonObject found = console.done({u"verify"_s, u"--json"_s}).object();
    CHECK(found[u"clean"] == true);
    CHECK(found[u"articles"] == 1);
    console.done({u"backup"_s, u"copy.tilshi"_s});
    CHECK(QFile(console.path(u"copy.tilshi"_s)).size() > 0);
}

TEST_CASE("A picture that is gone is told by verify and by backup, with its file")
{
    Console console;
    console.addDefaults();
    const QString file = console.file(
        u"logo.svg"_s, u"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"_s);
    console.done({u"settings"_s, u"set"_s, u"logo"_s, file});
    const QString name = console.done({u"settings"_s, u"get"_s, u"logo"_s}).out.trimmed();
    REQUIRE(QFile::remove(console.path(u"library/media/"_s) + name));
    const Answer verified = console.run({u"verify"_s});
    CHECK(verified.code == 1);
    CHECK(verified.out.contains(name));
    const Answer copied = console.run({u"backup"_s, u"copy.tilshi"_s});
    CHECK(copied.code == 1);
    CHECK(copied.err.join(u'\n').contains(name));
    CHECK(QFile::exists(console.path(u"copy.tilshi"_s)));
}

TEST_CASE("A name in another encoding is refused by name, and help says its characters rightly")
{
    Console console;
    console.addDefaults();
    for (const QString &verb : {u"import"_s, u"backup"_s}) {
        const Answer answer = console.run({verb, u"\uFFFD\uFFFD.txt"_s});
        CHECK(answer.code == 2);
        CHECK(answer.err.join(u'\n').contains(u"UTF-8"));
    }
    CHECK(console.done({u"help"_s, u"import"_s}).out.contains(u"FILE… ["));
    for (const QString &verb : {u"import"_s, u"check"_s, u"spell"_s, u"backup"_s}) {
        CHECK_FALSE(console.done({u"help"_s, verb}).out.contains(u"\u00e2"));
    }
}
