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
    CHECK(bringUpToDate(*database, steps) == SchemaOutcome::Created);
    CHECK(bringUpToDate(*database, steps) == SchemaOutcome::Current);
    const int next = steps.last().number + 1;
    steps.append({next, QStringLiteral("next.sql"), "CREATE TABLE later (x)"});
    CHECK(bringUpToDate(*database, steps) == SchemaOutcome::Upgraded);
    CHECK(bringUpToDate(*database, steps) == SchemaOutcome::Current);
    CHECK(countOf(*database, QStringLiteral("PRAGMA user_version")) == next);
    CHECK(countOf(*database, QStringLiteral("SELECT count(*) FROM schema_step")) == next);
    steps.removeLast();
    CHECK(bringUpToDate(*database, steps).error().code == ErrorCode::Newer);
}

TEST_CASE("a step that fails half-way leaves nothing of itself")
{
    const QTemporaryDir folder;
    const auto database = opened(folder);
    auto steps = ours();
    REQUIRE(bringUpToDate(*database, steps));
    const int before = steps.last().number;
    steps.append(
        {before + 1, QStringLiteral("bad.sql"), "CREATE TABLE later (x); CREATE NONSENSE"});
    CHECK_FALSE(bringUpToDate(*database, steps));
    CHECK(countOf(*database, QStringLiteral("PRAGMA user_version")) == before);
    CHECK(countOf(*database,
                  QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'later'")) == 0);
    CHECK(bringUpToDate(*database, ours()) == SchemaOutcome::Current);
}

TEST_CASE("a step that was applied and is another text now is told")
{
    const QTemporaryDir folder;
    const auto database = opened(folder);
    auto steps = ours();
    REQUIRE(bringUpToDate(*database, steps));
    steps.first().sql += "-- changed";
    CHECK(bringUpToDate(*database, steps).error().code == ErrorCode::Corrupt);
}
