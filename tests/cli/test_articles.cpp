#include "cli/console.h"
#include "support/printing.h"

using namespace tilshi;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Console;

namespace {

QStringList idsOf(const QJsonArray &list)
{
    QStringList ids;
    for (const QJsonValue &line : list) {
        ids.append(line[u"id"].toString());
    }
    return ids;
}

const char *const wholeArticle = "Ауылда жаңа кітапхана ашылды\n"
                                 "\n"
                                 "17\n"
                                 "\n"
                                 "Dala.kz.12.10.2025 ж. /Тараз/ - Ауылда жаңа кітапхана ашылды.\n"
                                 "\n"
                                 "Балалар кітап оқиды.\n";

} // namespace

TEST_CASE("An imported article shows what was recognised in it")
{
    Console console;
    console.addDefaults();
    const Answer imported = console.doneAs(
        u"aigerim"_s, {u"import"_s, console.file(u"a.txt"_s, QString::fromUtf8(wholeArticle)),
                       u"--section"_s, u"qogam"_s});
    const QString id = imported.lastLine();
    CHECK(imported.out == id + u'\n');

    const QJsonObject shown = console.done({u"show"_s, id, u"--json"_s}).object();
    CHECK(shown[u"id"] == id);
    CHECK(shown[u"state"] == u"draft"_s);
    CHECK(shown[u"headline"] == u"Ауылда жаңа кітапхана ашылды"_s);
    CHECK(shown[u"dateline"][u"source"] == u"Dala.kz"_s);
    CHECK(shown[u"dateline"][u"date"] == u"2025-10-12"_s);
    CHECK(shown[u"dateline"][u"place"] == u"Тараз"_s);
    CHECK(shown[u"section"] == u"Қоғам"_s);
    CHECK(shown[u"owner"] == u"aigerim"_s);
    CHECK(shown[u"paragraphs"].toArray().size() == 2);
    CHECK(shown[u"words"] == 7);
    CHECK(shown[u"characters"] == 49);
    CHECK(shown[u"charactersNoSpaces"] == 44);
    CHECK(shown[u"version"] == 1);
    CHECK(shown[u"sha256"].toString().size() == 64);
    CHECK(shown[u"scheduledAt"].isNull());
    CHECK(shown[u"liveVersion"].isNull());
    CHECK(console.done({u"show"_s, id}).out.startsWith(u"Ауылда жаңа кітапхана ашылды\n"_s));
}

TEST_CASE("Several files become several drafts, standard input too, and the last id is last")
{
    Console console;
    console.addDefaults();
    console.input = u"Үшінші хабар\n\nМәтін.\n"_s;
    const QStringList ids =
        console
            .done({u"import"_s, console.file(u"a.txt"_s, u"Бірінші хабар\n\nМәтін.\n"_s),
                   console.file(u"b.txt"_s, u"Екінші хабар\n\nМәтін.\n"_s), u"-"_s})
            .out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(ids.size() == 3);
    CHECK(console.done({u"show"_s, ids.at(2), u"--json"_s}).object()[u"headline"] ==
          u"Үшінші хабар"_s);
}

TEST_CASE("If one file can't be read none is imported, and the reason is said")
{
    Console console;
    console.addDefaults();
    const QString good = console.file(u"good.txt"_s, u"Хабар\n\nМәтін.\n"_s);
    const QString empty = console.file(u"empty.txt"_s, {});
    for (const QString &bad : {empty, console.path(u"missing.txt"_s), console.path({})}) {
        const Answer answer = console.run({u"import"_s, good, bad});
        CHECK(answer.code == 1);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.size() == 1);
    }
    CHECK(console.done({u"list"_s, u"--json"_s}).array().isEmpty());
}

TEST_CASE("An unknown section is refused with those there are")
{
    Console console;
    console.addDefaults();
    const Answer answer = console.run(
        {u"import"_s, console.file(u"a.txt"_s, u"Хабар\n"_s), u"--section"_s, u"Ауа райы"_s});
    CHECK(answer.code == 1);
    REQUIRE(answer.err.size() == 1);
    CHECK(answer.err.constFirst().contains(u"Қоғам (qogam)"_s));
    CHECK(answer.err.constFirst().contains(u"Спорт"_s));
}

TEST_CASE("An unknown id is refused with the articles there are")
{
    Console console;
    console.addDefaults();
    const QString none = u"01990000-0000-7000-8000-000000000000"_s;
    CHECK(console.run({u"show"_s, none}).err.value(0).contains(u"none yet"_s));
    const QString id = console.article();
    for (const QString &unknown : {none, u"0199"_s, u"мақала"_s}) {
        const Answer answer = console.run({u"show"_s, unknown});
        CHECK(answer.code == 1);
        REQUIRE(answer.err.size() == 1);
        CHECK(answer.err.constFirst().contains(id));
        CHECK(answer.err.constFirst().contains(u"Мектеп ашылды"_s));
    }
}

TEST_CASE("An id may be cut where it stays the id of one article")
{
    Console console;
    console.addDefaults();
    const QString first = console.article(u"Бірінші хабар"_s);
    CHECK(console.done({u"show"_s, first.left(8)}).out.contains(u"Бірінші хабар"_s));
    const QString second = console.article(u"Екінші хабар"_s);
    CHECK(console.done({u"show"_s, first.left(35)}).out.contains(u"Бірінші хабар"_s));
    if (first.left(8) == second.left(8)) {
        const Answer answer = console.run({u"show"_s, first.left(8)});
        CHECK(answer.code == 1);
        CHECK(answer.err.value(0).contains(u"Екінші хабар"_s));
    }
}

TEST_CASE("Lists are of a state, of a section, of the trash")
{
    Console console;
    console.addDefaults();
    const QString draft = console.article(u"Бірінші хабар"_s);
    const QString submitted = console.article(u"Екінші хабар"_s);
    const QString trashed = console.article(u"Үшінші хабар"_s);
    console.doneAs(u"aigerim"_s, {u"submit"_s, submitted});
    console.doneAs(u"aigerim"_s, {u"trash"_s, trashed});
    const auto list = [&console](const QStringList &options) {
        return idsOf(console.done(QStringList{u"list"_s, u"--json"_s} + options).array());
    };
    CHECK(list({}) == QStringList{submitted, draft});
    CHECK(list({u"--state"_s, u"draft"_s}) == QStringList{draft});
    CHECK(list({u"--state"_s, u"submitted"_s}) == QStringList{submitted});
    CHECK(list({u"--state"_s, u"trash"_s}) == QStringList{trashed});
    CHECK(list({u"--section"_s, u"Спорт"_s}).isEmpty());
    CHECK(console.done({u"list"_s}).out.contains(u"Бірінші хабар"_s));
}

TEST_CASE("A list is whole, however long it is")
{
    Console console;
    console.addDefaults();
    QStringList import{u"import"_s};
    for (int i = 0; i < 250; ++i) {
        import.append(
            console.file(QStringLiteral("%1.txt").arg(i), QStringLiteral("Хабар %1\n").arg(i)));
    }
    console.done(import);
    const QStringList ids = idsOf(console.done({u"list"_s, u"--json"_s}).array());
    CHECK(ids.size() == 250);
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == 250);
}

TEST_CASE("A search without Kazakh letters finds the words in every form")
{
    Console console;
    console.addDefaults();
    const QString id = console.article(u"Қазақстанның жаңа мектебі"_s);
    console.article(u"Басқа хабар"_s);
    CHECK(idsOf(console.done({u"search"_s, u"казакстан"_s, u"--json"_s}).array()) ==
          QStringList{id});
    CHECK(console.done({u"search"_s, u"әлдеқайда"_s}).out.isEmpty());
}

TEST_CASE("A search keeps to its options, and shows the sentence that the words stand in")
{
    Console console;
    console.addDefaults();
    const QString file = console.file(
        u"a.txt"_s, u"Қала бюджеті\n\nКеше жиын өтті. Бюджетке қаржы бөлінді. Бәрі келді.\n"_s);
    const QString id =
        console.doneAs(u"aigerim"_s, {u"import"_s, file, u"--section"_s, u"Қоғам"_s}).lastLine();
    const auto found = [&](const QStringList &options) {
        return idsOf(console.done(QStringList{u"search"_s, u"--json"_s} + options).array());
    };
    const QString today = console.clock.now().date().toString(Qt::ISODate);
    const QString tomorrow = console.clock.now().date().addDays(1).toString(Qt::ISODate);
    CHECK(found({u"каржы"_s, u"--state"_s, u"draft"_s}) == QStringList{id});
    CHECK(found({u"каржы"_s, u"--state"_s, u"approved"_s}).isEmpty());
    CHECK(found({u"--section"_s, u"Қоғам"_s}) == QStringList{id});
    CHECK(found({u"--author"_s, u"aigerim"_s}) == QStringList{id});
    CHECK(found({u"--author"_s, u"dana"_s}).isEmpty());
    CHECK(found({u"--from"_s, today, u"--to"_s, today}) == QStringList{id});
    CHECK(found({u"--from"_s, tomorrow}).isEmpty());

    const Answer lines = console.done({u"search"_s, u"каржы"_s});
    CHECK(lines.lastLine().trimmed() == u"Бюджетке қаржы бөлінді.");
    CHECK(console.done({u"search"_s, u"каржы"_s, u"--json"_s})
              .array()
              .first()
              .toObject()
              .value(u"sentence")
              .toString() == u"Бюджетке қаржы бөлінді.");
    CHECK(console.run({u"search"_s}).code != 0);
    CHECK(console.run({u"search"_s, u"--from"_s, u"кеше"_s}).code != 0);
    CHECK(console.run({u"search"_s, u"--author"_s, u"nobody"_s}).code != 0);
}

TEST_CASE("Checking names the words, where they stand, and better ones")
{
    Console console;
    const QString written = u"Бүгін мектепп туралы хабaр шықты.\n"_s;
    const QString file = console.file(u"a.txt"_s, written);
    const Answer answer = console.done({u"check"_s, file, u"--json"_s});
    const QJsonObject result = answer.object();
    CHECK(result[u"text"] == written);
    QStringList kinds;
    for (const QJsonValue &finding : result[u"findings"].toArray()) {
        const QString word = finding[u"text"].toString();
        CHECK(written.mid(finding[u"start"].toInt(), finding[u"length"].toInt()) == word);
        CHECK(finding[u"suggestions"].isArray());
        kinds.append(finding[u"kind"].toString() + u' ' + word);
    }
    CHECK(kinds.contains(u"misspelling мектепп"_s));
    CHECK(kinds.contains(u"mixed-script хабaр"_s));
    CHECK(console.done({u"check"_s, file}).out.contains(u"1:7"_s));
}

TEST_CASE("Checking an article reads headline and paragraphs, and knows the newsroom's words")
{
    Console console;
    console.addDefaults();
    const QString id = console.article(u"Мектепп ашылды"_s);
    const QJsonObject result = console.done({u"check"_s, id, u"--json"_s}).object();
    CHECK(result[u"text"] ==
          u"Мектепп ашылды\n\nҚалада жаңа мектеп ашылды.\n\nОған оқушылар келді."_s);
    REQUIRE(result[u"findings"].toArray().size() >= 1);
    CHECK(result[u"findings"][0][u"start"] == 0);
}

TEST_CASE("Checking a page reads what it says, and not its tags")
{
    Console console;
    const QString file = console.file(
        u"page.html"_s, u"<h1>Мектепп ашылды</h1><p class=\"qwrtz\">Қалада жаңа мектеп.</p>"_s);
    const QJsonObject result = console.done({u"check"_s, file, u"--json"_s}).object();
    CHECK(result[u"text"] == u"Мектепп ашылды\n\nҚалада жаңа мектеп."_s);
    CHECK(result[u"findings"][0][u"start"] == 0);
}

TEST_CASE("What can't be checked is refused")
{
    Console console;
    CHECK(console.run({u"check"_s, u"missing.txt"_s}).code == 1);
    CHECK(console.run({u"check"_s, console.file(u"empty.txt"_s, {})}).code == 1);
}
