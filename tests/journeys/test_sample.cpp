#include "journeys/program.h"
#include "storage/library.h"
#include "storage/mounts.h"
#include "support/printing.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

using namespace tilshi;
using namespace Qt::StringLiterals;
using test::Program;

namespace {

QMap<QString, int> statesOf(const QJsonArray &articles)
{
    QMap<QString, int> states;
    for (const QJsonValue &article : articles) {
        ++states[article[u"state"].toString()];
    }
    return states;
}

QSet<QString> valuesOf(const QJsonArray &objects, const QString &key)
{
    QSet<QString> values;
    for (const QJsonValue &object : objects) {
        values.insert(object[key].toString());
    }
    return values;
}

void checkHistory(const Program &program, const QString &id)
{
    QDateTime before = QDateTime::fromSecsSinceEpoch(0);
    for (const QJsonValue &act : program.done({u"history"_s, id, u"--json"_s}).json().array()) {
        const QDateTime at = QDateTime::fromString(act[u"at"].toString(), Qt::ISODate);
        CHECK(at >= before);
        CHECK(at <= QDateTime::currentDateTimeUtc());
        before = at;
    }
}

} // namespace

TEST_CASE("The sample newsroom has lived: people, articles in every state, a site, a sound history")
{
    Program program;
    program.done({u"init"_s, u"--sample"_s});
    CHECK(program.done({u"sections"_s, u"--json"_s}).json().array().size() == 6);
    const QJsonArray people = program.done({u"people"_s, u"list"_s, u"--json"_s}).json().array();
    CHECK(valuesOf(people, u"role"_s) == QSet<QString>{u"journalist"_s, u"editor"_s, u"chief"_s});

    const QJsonArray articles = program.done({u"list"_s, u"--json"_s}).json().array();
    const QJsonArray trash =
        program.done({u"list"_s, u"--state"_s, u"trash"_s, u"--json"_s}).json().array();
    CHECK(articles.size() + trash.size() == 20);
    CHECK(valuesOf(articles, u"section"_s).size() == 6);
    const QMap<QString, int> states = statesOf(articles);
    CHECK(states.size() == 7);
    CHECK(states.value(u"published"_s) >= 10);
    for (const QJsonValue &article : articles) {
        checkHistory(program, article[u"id"].toString());
    }

    const QJsonObject settings =
        program.done({u"settings"_s, u"get"_s, u"--json"_s}).json().object();
    for (const QString &key : {u"name"_s, u"baseUrl"_s, u"logo"_s, u"shareImage"_s}) {
        CHECK_FALSE(settings[key].toString().isEmpty());
    }
    CHECK(QFileInfo(program.path(u"library/site/index.html"_s)).size() > 0);
    program.done({u"verify"_s});
    CHECK(program.run({u"init"_s, u"--sample"_s}).code == 1);
}

TEST_CASE("The sample's log says that its time is a sample's, and that nobody set a clock")
{
    Program program;
    program.done({u"init"_s, u"--sample"_s});
    const auto opened = storage::openLibrary(program.path(u"library"_s));
    REQUIRE(opened);
    const auto articles = program.done({u"list"_s, u"--json"_s}).json().array();
    int acts = 0;
    for (const QJsonValue &article : articles) {
        const auto id = newsroom::ArticleId::fromString(article[u"id"].toString());
        const QList<newsroom::LogEntry> log = opened->library->log().of(*id).value();
        for (const newsroom::LogEntry &act : log) {
            CHECK(act.details.value(u"clock").toString() == u"sample");
            ++acts;
        }
    }
    CHECK(acts > 40);
}

TEST_CASE("A sample that can't be finished leaves nothing behind")
{
    const test::SmallDisk disk = test::SmallDisk::required("1m");
    Program program;
    REQUIRE(QFile::link(disk.path(), program.path(u"library"_s)));
    const test::Ended ended = program.run({u"init"_s, u"--sample"_s});
    CHECK(ended.code == 1);
    CHECK(ended.err.contains(u"disk is full"));
    CHECK(QDir(disk.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}
