#include "storage/schema.h"
#include "storage/statement.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::storage;

namespace {

QList<SchemaStep> ours()
{
    return schemaSteps(sqliteDialect().schemaFolder);
}

std::unique_ptr<Database> opened(const QTemporaryDir &folder)
{
    auto database = Database::open(folder.filePath(QStringLiteral("x")), Database::Mode::Create);
    REQUIRE(database);
    return *std::move(database);
}

int countOf(Database &database, const QString &sql)
{
    Statement select(database, sql);
    const auto count = select.one([](Row &row) { return row.count(); });
    REQUIRE(count);
    return count->value_or(-1);
}

/// An article of one person's, with what queues count by.
void putArticle(Database &database, int number, const QString &state, const QString &section,
                bool trashed, bool live)
{
    Statement insert(
        database,
        QStringLiteral("INSERT INTO article (id, language, state, owner, section,"
                       " authors, tags, urgent, slug, public_note, trashed, head, live,"
                       " live_details, created_at, modified_at, publish_error,"
                       " publish_tries, revision) VALUES (?, 'kk', ?, 'p',"
                       " nullif(?, ''), '', '', 0, '', '', ?, 1, ?, '', 0, 0, '', 0, 0)"));
    insert.bind(QString::number(number)).bind(state).bind(section).bind(trashed);
    REQUIRE(insert.bind(live ? std::optional(1) : std::nullopt).run());
}

/// A library of the first steps with three articles in it.
std::unique_ptr<Database> oldLibrary(const QTemporaryDir &folder, int steps)
{
    auto database = opened(folder);
    REQUIRE(migrate(*database, ours().first(steps)) == SchemaOutcome::Created);
    REQUIRE(database->runScript("INSERT INTO person VALUES ('p', 'p', 'p', x'00', 'chief', 1);"
                                "INSERT INTO section VALUES ('s', 's', 's', 0, 0);"));
    putArticle(*database, 1, QStringLiteral("draft"), QStringLiteral("s"), false, false);
    putArticle(*database, 2, QStringLiteral("draft"), QStringLiteral("s"), false, false);
    putArticle(*database, 3, QStringLiteral("published"), {}, false, true);
    return database;
}

/// Kinds of article whose count is not what counting the articles gives.
int miscounted(Database &database)
{
    return countOf(
        database,
        QStringLiteral("SELECT count(*) FROM (SELECT trashed, state, owner, section, live, articles"
                       " FROM article_count WHERE articles > 0 EXCEPT SELECT trashed, state, owner,"
                       " ifnull(section, ''), live IS NOT NULL, count(*) FROM article"
                       " GROUP BY 1, 2, 3, 4, 5)"));
}

} // namespace

TEST_CASE("the schema's steps are numbered without a gap")
{
    const auto steps = ours();
    REQUIRE_FALSE(steps.isEmpty());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        CHECK(steps.at(i).number == i + 1);
        CHECK_FALSE(steps.at(i).sql.isEmpty());
    }
}

TEST_CASE("steps are applied once, in order, and what happened is told")
{
    const QTemporaryDir folder;
    const auto database = opened(folder);
    auto steps = ours();
    CHECK(migrate(*database, steps) == SchemaOutcome::Created);
    CHECK(migrate(*database, steps) == SchemaOutcome::Current);
    const int next = steps.last().number + 1;
    steps.append({next, QStringLiteral("next.sql"), "CREATE TABLE later (x)"});
    CHECK(migrate(*database, steps) == SchemaOutcome::Upgraded);
    CHECK(migrate(*database, steps) == SchemaOutcome::Current);
    CHECK(countOf(*database, QStringLiteral("PRAGMA user_version")) == next);
    CHECK(countOf(*database, QStringLiteral("SELECT count(*) FROM schema_step")) == next);
    steps.removeLast();
    CHECK(migrate(*database, steps).error().code == ErrorCode::Newer);
}

TEST_CASE("a step that fails half-way leaves nothing of itself")
{
    const QTemporaryDir folder;
    const auto database = opened(folder);
    auto steps = ours();
    REQUIRE(migrate(*database, steps));
    const int before = steps.last().number;
    steps.append(
        {before + 1, QStringLiteral("bad.sql"), "CREATE TABLE later (x); CREATE NONSENSE"});
    CHECK_FALSE(migrate(*database, steps));
    CHECK(countOf(*database, QStringLiteral("PRAGMA user_version")) == before);
    CHECK(countOf(*database,
                  QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'later'")) == 0);
    CHECK(migrate(*database, ours()) == SchemaOutcome::Current);
}

TEST_CASE("a step that was applied and is another text now is told")
{
    const QTemporaryDir folder;
    const auto database = opened(folder);
    auto steps = ours();
    REQUIRE(migrate(*database, steps));
    steps.first().sql += "-- changed";
    CHECK(migrate(*database, steps).error().code == ErrorCode::Corrupt);
}

TEST_CASE("an older library learns how many articles each queue has, and keeps count from then on")
{
    const QTemporaryDir folder;
    constexpr int beforeCounts = 3;
    const auto database = oldLibrary(folder, beforeCounts);
    REQUIRE(migrate(*database, ours()) == SchemaOutcome::Upgraded);
    const QString all = QStringLiteral("SELECT ifnull(sum(articles), 0) FROM article_count");
    CHECK(countOf(*database, all) == 3);
    CHECK(countOf(*database, all + u" WHERE state = 'draft' AND section = 's' AND live = 0") == 2);
    CHECK(countOf(*database, all + u" WHERE live = 1") == 1);

    putArticle(*database, 4, QStringLiteral("draft"), {}, true, false);
    CHECK(countOf(*database, all + u" WHERE trashed = 1") == 1);
    REQUIRE(database->run(QStringLiteral("UPDATE article SET section = NULL WHERE id = '1'")));
    CHECK(countOf(*database, all + u" WHERE section = 's'") == 1);
    REQUIRE(database->run(QStringLiteral("UPDATE article SET live = 2 WHERE id = '3'")));
    CHECK(countOf(*database, all + u" WHERE live = 1") == 1);
    REQUIRE(database->run(QStringLiteral("UPDATE article SET state = 'approved', live = NULL")));
    CHECK(countOf(*database, all + u" WHERE state = 'approved' AND live = 0") == 4);
    REQUIRE(database->run(QStringLiteral("DELETE FROM article WHERE id = '2'")));
    CHECK(countOf(*database, all) == 3);
    CHECK(miscounted(*database) == 0);
}

TEST_CASE("the people of an older library get initials, colours and sections to be filled in")
{
    const QTemporaryDir folder;
    constexpr int beforeDetails = 5;
    const auto database = opened(folder);
    REQUIRE(migrate(*database, ours().first(beforeDetails)) == SchemaOutcome::Created);
    for (int i = 0; i < 10; ++i) {
        Statement insert(*database, QStringLiteral("INSERT INTO person (id, login, name, sort_key,"
                                                   " role, active) VALUES (?,?,'a',x'00',"
                                                   "'editor',1)"));
        REQUIRE(insert.bind(QString::number(i)).bind(QString::number(i)).run());
    }
    REQUIRE(migrate(*database, ours()) == SchemaOutcome::Upgraded);
    const QString people = QStringLiteral("SELECT count(*) FROM person WHERE ");
    CHECK(countOf(*database, QStringLiteral("SELECT count(DISTINCT colour) FROM person")) == 8);
    CHECK(countOf(*database, people + u"colour = 'teal'") == 2);
    CHECK(countOf(*database, people + u"initials = '' AND sections = '[]'") == 10);
    CHECK(countOf(*database, people + u"last_seen IS NULL") == 10);
}

TEST_CASE("an older library learns from its log since when each article is in its state")
{
    const QTemporaryDir folder;
    constexpr int beforeSince = 9;
    const auto database = oldLibrary(folder, 3);
    REQUIRE(migrate(*database, ours().first(beforeSince)) == SchemaOutcome::Upgraded);
    REQUIRE(database->runScript(
        "INSERT INTO library (only, id, owner, log_length, log_head) VALUES (1, 'l', 'p', 0, '')"));
    const auto log = [&](int seq, int at, const char *from, const char *to) {
        Statement insert(*database,
                         QStringLiteral("INSERT INTO log VALUES (?, '1', ?, 'p', 'p', 'submit', ?,"
                                        " ?, 1, '', '', '', ?, '')"));
        insert.bind(seq).bind(at).bind(QString::fromLatin1(from)).bind(QString::fromLatin1(to));
        REQUIRE(insert.bind(QString()).run());
        Statement grow(*database, QStringLiteral("UPDATE library SET log_length = ?"));
        REQUIRE(grow.bind(seq).run());
    };
    log(1, 10, "draft", "submitted");
    log(2, 20, "submitted", "submitted");
    REQUIRE(database->run(QStringLiteral("UPDATE article SET created_at = 7")));
    REQUIRE(migrate(*database, ours()) == SchemaOutcome::Upgraded);
    const QString since = QStringLiteral("SELECT state_since FROM article WHERE id = ");
    CHECK(countOf(*database, since + u"'1'") == 10);
    CHECK(countOf(*database, since + u"'2'") == 7);
    log(3, 30, "submitted", "approved");
    CHECK(countOf(*database, since + u"'1'") == 30);
}
