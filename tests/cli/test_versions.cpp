#include "cli/console.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Console;

namespace {

const QString journalist = u"aigerim"_s;
const QString editor = u"baqyt"_s;

/// A newsroom with an article of two versions, of which one word differs.
struct TwoVersions : Console
{
    TwoVersions()
    {
        addDefaults();
        id = doneAs(journalist, {u"import"_s,
                                 file(u"a.txt"_s, u"Мектеп ашылды\n\nКеше ауылда мектеп ашылды.\n\n"
                                                  u"Оған әкім келді.\n"_s),
                                 u"--section"_s, u"qogam"_s})
                 .lastLine();
        edit(u"Мектеп ашылды\n\nБүгін ауылда мектеп ашылды.\n\nОған әкім келді.\n"_s);
    }

    void edit(const QString &text)
    {
        doneAs(journalist, {u"edit"_s, id, u"--from"_s, file(u"b.txt"_s, text)});
    }
    QJsonArray versions() { return done({u"versions"_s, id, u"--json"_s}).array(); }
    QString text() { return done({u"show"_s, id}).out; }

    QString id;
};

QString joined(const QJsonArray &rows, const QString &side)
{
    QString text;
    for (const auto &row : rows) {
        text += row[side].toString() + (row[u"kind"] == u"same"_s ? u"|"_s : u"!"_s);
    }
    return text;
}

} // namespace

TEST_CASE("versions lists them, the newest first, with who made them and why")
{
    TwoVersions newsroom;
    const QJsonArray versions = newsroom.versions();
    REQUIRE(versions.size() == 2);
    CHECK(versions[0][u"number"] == 2);
    CHECK(versions[0][u"parent"] == 1);
    CHECK(versions[0][u"by"] == journalist);
    CHECK(versions[0][u"origin"] == u"saved"_s);
    CHECK(versions[0][u"head"] == true);
    CHECK(versions[1][u"origin"] == u"imported"_s);
    CHECK(versions[1][u"words"] == 7);
    const QString lines = newsroom.done({u"versions"_s, newsroom.id}).out;
    CHECK(lines.count(u'\n') == 2);
    CHECK(lines.contains(u"aigerim"_s));
}

TEST_CASE("diff shows the words that went and came, and leaves out paragraphs that are the same")
{
    TwoVersions newsroom;
    const QString lines = newsroom.done({u"diff"_s, newsroom.id, u"1"_s, u"2"_s}).out;
    CHECK(lines.contains(u"Paragraph 1\n"_s));
    CHECK(lines.contains(u"[-Кеше-]{+Бүгін+} ауылда мектеп ашылды."_s));
    CHECK_FALSE(lines.contains(u"әкім"_s));
    CHECK_FALSE(lines.contains(u'\033'));
    CHECK(newsroom.done({u"diff"_s, newsroom.id, u"2"_s, u"2"_s}).out == u"No difference.\n"_s);
}

TEST_CASE("diff --json holds both texts in reading order")
{
    TwoVersions newsroom;
    const QJsonArray rows =
        newsroom.done({u"diff"_s, newsroom.id, u"1"_s, u"2"_s, u"--json"_s}).array();
    CHECK(joined(rows, u"before"_s) ==
          u"Мектеп ашылды|Кеше! ауылда мектеп ашылды.|Оған әкім келді.|"_s);
    CHECK(joined(rows, u"after"_s) ==
          u"Мектеп ашылды|Бүгін! ауылда мектеп ашылды.|Оған әкім келді.|"_s);
    CHECK(rows[1][u"kind"] == u"replace"_s);
    CHECK(rows[1][u"field"] == u"body"_s);
    CHECK(rows[1][u"block"] == 1);
    CHECK(rows[3][u"block"] == 2);
}

TEST_CASE("a paragraph that was split is one change, and the end that came is shown")
{
    TwoVersions newsroom;
    newsroom.edit(u"Мектеп ашылды\n\nБүгін ауылда мектеп ашылды. Оған әкім келді.\n"_s);
    newsroom.edit(u"Мектеп ашылды\n\nБүгін ауылда мектеп ашылды.\n\nОған әкім келді.\n"_s);
    CHECK(newsroom.done({u"diff"_s, newsroom.id, u"3"_s, u"4"_s})
              .out.contains(u"ашылды.{+¶+}\n    Оған"_s));
    CHECK(newsroom.done({u"diff"_s, newsroom.id, u"4"_s, u"3"_s})
              .out.contains(u"ашылды.[-¶-] Оған"_s));
    const QJsonArray rows =
        newsroom.done({u"diff"_s, newsroom.id, u"3"_s, u"4"_s, u"--json"_s}).array();
    REQUIRE(rows.size() == 4);
    CHECK(rows[2][u"kind"] == u"insert"_s);
    CHECK(rows[2][u"after"] == u"\n"_s);
}

TEST_CASE("diff without a second version compares with the text as it is now")
{
    TwoVersions newsroom;
    newsroom.edit(u"Мектеп ашылды\n\nОған әкім келді.\n\nБүгін ауылда мектеп ашылды.\n"_s);
    const QJsonArray rows = newsroom.done({u"diff"_s, newsroom.id, u"2"_s, u"--json"_s}).array();
    QStringList kinds;
    for (const auto &row : rows) {
        kinds.append(row[u"kind"].toString());
    }
    CHECK(kinds == QStringList{u"same"_s, u"move"_s, u"same"_s});
}

TEST_CASE("a version that is restored is a new one, and the history says whose text it has")
{
    TwoVersions newsroom;
    const Answer answer = newsroom.doneAs(journalist, {u"restore-version"_s, newsroom.id, u"1"_s});
    CHECK(answer.out == u"Version 3 has the text of version 1.\n"_s);
    CHECK(newsroom.text().contains(u"Кеше ауылда"_s));
    const QJsonArray versions = newsroom.versions();
    REQUIRE(versions.size() == 3);
    CHECK(versions[0][u"origin"] == u"restored"_s);
    CHECK(versions[0][u"sha256"] == versions[2][u"sha256"]);
    CHECK(newsroom.done({u"history"_s, newsroom.id}).out.contains(u"Version 1 restored"_s));
    const Answer again = newsroom.doneAs(journalist, {u"restore-version"_s, newsroom.id, u"1"_s});
    CHECK(again.out == u"The article has the text of version 1 already.\n"_s);
    CHECK(newsroom.versions().size() == 3);
}

TEST_CASE("whoever may not edit an article does not restore a version of it")
{
    TwoVersions newsroom;
    newsroom.doneAs(journalist, {u"submit"_s, newsroom.id});
    CHECK(newsroom.as(journalist, {u"restore-version"_s, newsroom.id, u"1"_s}).refusal() ==
          u"not-editor"_s);
    newsroom.doneAs(editor, {u"approve"_s, newsroom.id});
    newsroom.doneAs(editor, {u"restore-version"_s, newsroom.id, u"1"_s});
    CHECK(newsroom.done({u"show"_s, newsroom.id, u"--json"_s}).object()[u"state"] ==
          u"submitted"_s);
}

TEST_CASE("a version that is not there is named, and what there is")
{
    TwoVersions newsroom;
    const Answer none = newsroom.run({u"diff"_s, newsroom.id, u"1"_s, u"7"_s});
    CHECK(none.code == 1);
    CHECK(none.err.join(u'\n').contains(u"There is no version 7; the newest is 2."_s));
    CHECK(newsroom.run({u"diff"_s, newsroom.id, u"бір"_s}).code == 2);
}
