#include "cli/console.h"
#include "support/printing.h"

using namespace tilshi;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Console;

namespace {

const QString journalist = u"aigerim"_s;
const QString editor = u"baqyt"_s;
const QString chief = u"dana"_s;

/// A newsroom with one approved article.
struct Approved : Console
{
    Approved()
    {
        addDefaults();
        id = article();
        doneAs(journalist, {u"submit"_s, id});
        doneAs(editor, {u"approve"_s, id});
    }

    QString state() { return done({u"show"_s, id, u"--json"_s}).object()[u"state"].toString(); }

    QString id;
};

} // namespace

TEST_CASE("The history has each act once, with who, when, from where to where, and why")
{
    Approved newsroom;
    newsroom.doneAs(editor, {u"return"_s, newsroom.id, u"--reason"_s, u"Дереккөз керек"_s});
    const QJsonArray acts = newsroom.done({u"history"_s, newsroom.id, u"--json"_s}).array();
    REQUIRE(acts.size() == 3);
    CHECK(acts.at(0)[u"action"] == u"submit"_s);
    CHECK(acts.at(0)[u"who"] == journalist);
    CHECK(acts.at(0)[u"from"] == u"draft"_s);
    CHECK(acts.at(0)[u"to"] == u"submitted"_s);
    CHECK(acts.at(0)[u"at"] == u"2026-11-23T12:00:00+05:00"_s);
    CHECK(acts.at(1)[u"action"] == u"approve"_s);
    CHECK(acts.at(1)[u"seq"].toInt() == acts.at(0)[u"seq"].toInt() + 1);
    CHECK(acts.at(2)[u"action"] == u"return"_s);
    CHECK(acts.at(2)[u"version"] == 1);
    CHECK(acts.at(2)[u"reason"] == u"Дереккөз керек"_s);
    const QString lines = newsroom.done({u"history"_s, newsroom.id}).out;
    CHECK(lines.count(u'\n') == 3);
    CHECK(lines.contains(u"2026-11-23 12:00  aigerim  Submitted for review"_s));
}

TEST_CASE("Nobody approves their own article")
{
    Console console;
    console.addDefaults();
    const QString id =
        console
            .doneAs(editor, {u"import"_s, console.file(u"a.txt"_s, u"Хабар\n\nМәтін.\n"_s),
                             u"--section"_s, u"sport"_s})
            .lastLine();
    console.doneAs(editor, {u"submit"_s, id});
    CHECK(console.as(editor, {u"approve"_s, id}).refusal() == u"own-article"_s);
    CHECK(console.as(journalist, {u"approve"_s, id}).refusal() == u"not-editor"_s);
    console.done({u"settings"_s, u"set"_s, u"fourEyes"_s, u"false"_s});
    console.doneAs(editor, {u"approve"_s, id});
}

TEST_CASE("A draft without a section or with a mixed word is not handed in")
{
    Console console;
    console.addDefaults();
    const auto imported = [&console](const QString &text, const QStringList &options) {
        const QString file = console.file(u"a.txt"_s, text);
        return console.doneAs(journalist, QStringList{u"import"_s, file} + options).lastLine();
    };
    const QString homeless = imported(u"Хабар\n\nМәтін.\n"_s, {});
    CHECK(console.as(journalist, {u"submit"_s, homeless}).refusal() == u"no-section"_s);
    const QString mixed = imported(u"Хабaр\n\nМәтін.\n"_s, {u"--section"_s, u"sport"_s});
    CHECK(console.as(journalist, {u"submit"_s, mixed}).refusal() == u"mixed-script"_s);
}

TEST_CASE("An edit ends an approval and a slot, and says so")
{
    Approved newsroom;
    newsroom.doneAs(editor, {u"schedule"_s, newsroom.id, u"--at"_s, u"2026-11-24 10:00"_s});
    const QString file = newsroom.file(u"new.txt"_s, u"Мектеп жабылды\n\nЖаңа мәтін.\n"_s);
    const Answer edited = newsroom.doneAs(journalist, {u"edit"_s, newsroom.id, u"--from"_s, file});
    CHECK(edited.out.contains(u"approval has ended"));
    const QJsonObject shown = newsroom.done({u"show"_s, newsroom.id, u"--json"_s}).object();
    CHECK(shown[u"state"] == u"draft"_s);
    CHECK(shown[u"headline"] == u"Мектеп жабылды"_s);
    CHECK(shown[u"version"] == 2);
    CHECK(shown[u"scheduledAt"].isNull());
    newsroom.clock.set(QDateTime({2026, 11, 24}, {5, 0}, Qt::UTC));
    CHECK(newsroom.done({u"publish-due"_s}).out.isEmpty());
    CHECK(newsroom.as(editor, {u"publish"_s, newsroom.id}).refusal() == u"wrong-state"_s);
}

TEST_CASE("The same text again is no edit to speak of")
{
    Console console;
    console.addDefaults();
    const QString id = console.article();
    console.doneAs(journalist, {u"edit"_s, id, u"--from"_s, console.path(u"article.txt"_s)});
    CHECK(console.done({u"show"_s, id, u"--json"_s}).object()[u"version"] == 1);
}

TEST_CASE(
    "A slot is a minute of the newsroom's zone; midnight is one, and another may take its place")
{
    Approved newsroom;
    const auto schedule = [&newsroom](const QString &at) {
        return newsroom.doneAs(editor, {u"schedule"_s, newsroom.id, u"--at"_s, at, u"--json"_s})
            .object();
    };
    CHECK(schedule(u"2026-11-24 00:00"_s)[u"scheduledAt"] == u"2026-11-24T00:00:00+05:00"_s);
    CHECK(schedule(u"2026-11-25T09:30"_s)[u"scheduledAt"] == u"2026-11-25T09:30:00+05:00"_s);
    CHECK(newsroom.doneAs(editor, {u"schedule"_s, newsroom.id, u"--at"_s, u"2026-11-26 10:00"_s})
              .out.contains(u"2026-11-26 10:00 (Asia/Almaty)"));
    newsroom.doneAs(editor, {u"unschedule"_s, newsroom.id});
    CHECK(newsroom.state() == u"approved"_s);
}

TEST_CASE("A minute that has passed or does not exist is refused")
{
    Approved newsroom;
    const auto schedule = [&newsroom](const QString &at) {
        return newsroom.as(editor, {u"schedule"_s, newsroom.id, u"--at"_s, at});
    };
    CHECK(schedule(u"2026-11-23 11:59"_s).refusal() == u"slot-in-past"_s);
    CHECK(schedule(u"2026-11-23 12:00"_s).refusal() == u"slot-in-past"_s);
    for (const QString &at : {u"2027-02-30 10:00"_s, u"2026-11-24 24:00"_s, u"2026-11-24"_s,
                              u"ертең"_s, u"24.11.2026 10:00"_s, u""_s}) {
        const Answer answer = schedule(at);
        CHECK(answer.code == 1);
        REQUIRE(answer.err.size() == 1);
        CHECK(answer.err.constFirst().contains(at));
    }
    CHECK(newsroom.state() == u"approved"_s);
}

TEST_CASE("Reasons and notes are asked for by the newsroom's rules")
{
    Approved newsroom;
    CHECK(newsroom.as(editor, {u"return"_s, newsroom.id}).refusal() == u"no-reason"_s);
    CHECK(newsroom.as(editor, {u"return"_s, newsroom.id, u"--reason"_s, u" "_s}).refusal() ==
          u"no-reason"_s);
    newsroom.doneAs(editor, {u"publish"_s, newsroom.id});
    CHECK(newsroom.as(journalist, {u"revise"_s, newsroom.id, u"--kind"_s, u"correction"_s})
              .refusal() == u"no-public-note"_s);
    CHECK(newsroom.as(journalist, {u"revise"_s, newsroom.id, u"--kind"_s, u"whim"_s}).code == 2);
    CHECK(newsroom.as(chief, {u"withdraw"_s, newsroom.id}).refusal() == u"no-reason"_s);
    newsroom.doneAs(journalist, {u"revise"_s, newsroom.id, u"--kind"_s, u"silent"_s});
    CHECK(newsroom.state() == u"draft"_s);
}
