#include "storage/schemacheck.h"

#include "storage/schema.h"
#include "storage/statement.h"

#include <QHash>

#include <memory>
#include <sqlite3.h>

namespace tilshi::storage {

using namespace newsroom;

namespace {

struct Closer
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};

struct Part
{
    QString type; ///< table, index, trigger, view
    QString sql;

    bool operator==(const Part &) const = default;
};

using Parts = QHash<QString, Part>; ///< by name

/// The tables behind the search index are SQLite's own, and so are names that begin with its.
const QLatin1String ours("SELECT name, type, coalesce(sql, '') FROM sqlite_master"
                         " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                         " AND name NOT LIKE 'article\\_text\\_%' ESCAPE '\\'");

int collect(void *parts, int, char **values, char **)
{
    static_cast<Parts *>(parts)->insert(
        QString::fromUtf8(values[0]), {QString::fromUtf8(values[1]), QString::fromUtf8(values[2])});
    return 0;
}

/// What the schema's steps make of an empty database.
Result<Parts> made(const QList<SchemaStep> &steps)
{
    sqlite3 *opened = nullptr;
    int code = sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, Closer> connection(opened);
    for (const SchemaStep &step : steps) {
        if (code == SQLITE_OK) {
            code = sqlite3_exec(opened, step.sql.constData(), nullptr, nullptr, nullptr);
        }
    }
    Parts parts;
    if (code == SQLITE_OK) {
        code = sqlite3_exec(opened, ours.data(), &collect, &parts, nullptr);
    }
    return code == SQLITE_OK ? Result<Parts>(parts)
                             : fail(ErrorCode::Io, {}, QString::fromUtf8(sqlite3_errstr(code)));
}

Result<Parts> stored(Database &database)
{
    Statement select(database, ours);
    Parts parts;
    return select
        .all([&](Row &row) {
            const QString name = row.text();
            const QString type = row.text();
            parts.insert(name, {type, row.text()});
            return true;
        })
        .map([&](const QList<bool> &) { return parts; });
}

/// A trigger is called by what it is for.
QString called(const QString &name, const Part &part)
{
    return (part.type == u"trigger" ? QStringLiteral("guard") : part.type) + u' ' + name;
}

/// That a step was applied is written down with it.
Result<void> checkSteps(Database &database, const QList<SchemaStep> &steps, QStringList &problems)
{
    Statement select(database, QStringLiteral("SELECT number FROM schema_step ORDER BY number"));
    return select.all([](Row &row) { return row.count(); }).map([&](const QList<int> &applied) {
        for (const SchemaStep &step : steps) {
            if (!applied.contains(step.number)) {
                problems.append(u"schema step " + step.name + u" is not written down");
            }
        }
    });
}

} // namespace

Result<void> checkSchema(Database &database, Verification &report)
{
    const QList<SchemaStep> steps = schemaSteps(database.dialect().schemaFolder);
    const auto expected = made(steps);
    const auto there = stored(database);
    if (!expected || !there) {
        return fail(expected ? there.error() : expected.error());
    }
    for (auto it = expected->cbegin(); it != expected->cend(); ++it) {
        if (!there->contains(it.key())) {
            report.problems.append(called(it.key(), it.value()) + u" is gone");
        } else if (there->value(it.key()) != it.value()) {
            report.problems.append(called(it.key(), it.value()) + u" is not as it was made");
        }
    }
    for (auto it = there->cbegin(); it != there->cend(); ++it) {
        if (!expected->contains(it.key())) {
            report.problems.append(called(it.key(), it.value()) + u" is not of this library");
        }
    }
    return checkSteps(database, steps, report.problems);
}

} // namespace tilshi::storage
