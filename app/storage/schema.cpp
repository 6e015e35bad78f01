#include "storage/schema.h"

#include "storage/ledger.h"
#include "storage/libraryfile.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace tilshi::storage {

namespace {

QString checksum(const SchemaStep &step)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(step.sql, QCryptographicHash::Sha256).toHex());
}

Result<int> versionOf(Database &database)
{
    Statement select(database, QStringLiteral("PRAGMA user_version"));
    return select.one([](Row &row) { return row.count(); }).map([](std::optional<int> found) {
        return found.value_or(0);
    });
}

/// Has a step that is in the library been changed since?
Result<void> checkApplied(Database &database, const QList<SchemaStep> &steps)
{
    Statement select(database, QStringLiteral("SELECT number, sha256 FROM schema_step"));
    const auto applied = select.all([](Row &row) {
        const int number = row.count();
        return std::pair(number, row.text());
    });
    if (!applied) {
        return fail(applied.error());
    }
    for (const SchemaStep &step : steps) {
        for (const auto &[number, sha256] : *applied) {
            if (number == step.number && sha256 != checksum(step)) {
                return fail(ErrorCode::Corrupt, database.file(), u"not as applied: " + step.name);
            }
        }
    }
    return {};
}

Result<void> record(Database &database, const SchemaStep &step)
{
    Statement insert(database, QStringLiteral("INSERT INTO schema_step (number, name, sha256)"
                                              " VALUES (?,?,?)"));
    if (const auto done = insert.bind(step.number).bind(step.name).bind(checksum(step)).run();
        !done) {
        return fail(done.error());
    }
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(step.number)).and_then([&] {
        return database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    });
}

/// Rows of an older library that the ledger keeps from this step on are written down as they are
/// found. A new one has none yet.
Result<void> noteFound(Database &database, const SchemaStep &step)
{
    Statement select(database, QStringLiteral("SELECT count(*) FROM library"));
    return select.one([](Row &row) { return row.count(); }).and_then([&](std::optional<int> rows) {
        return rows.value_or(0) == 0 ? Result<void>()
                                     : Ledger(database).noteAllOf(step.name.section(u'_', 1));
    });
}

Result<void> apply(Database &database, const SchemaStep &step)
{
    return inTransaction(database, [&]() -> Result<void> {
        const auto version = versionOf(database);
        if (!version || *version >= step.number) { // another program was quicker
            return version.map([](int) {});
        }
        return database.runScript(step.sql)
            .and_then([&] { return noteFound(database, step); })
            .and_then([&] { return record(database, step); });
    });
}

} // namespace

QList<SchemaStep> schemaSteps(const QString &folder)
{
    QList<SchemaStep> steps;
    const QDir files(folder);
    for (const QString &name :
         files.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        steps.append(
            {name.section(u'_', 0, 0).toInt(), name, isOpen ? file.readAll() : QByteArray()});
    }
    return steps;
}

Result<SchemaOutcome> migrate(Database &database, const QList<SchemaStep> &steps)
{
    const auto version = versionOf(database);
    if (!version) {
        return fail(version.error());
    }
    if (*version > steps.last().number) {
        return fail(ErrorCode::Newer, database.file(), QStringLiteral("schema %1").arg(*version));
    }
    if (*version > 0) {
        if (const auto sound = checkApplied(database, steps); !sound) {
            return fail(sound.error());
        }
    }
    for (const SchemaStep &step : steps) {
        if (step.number > *version) {
            if (const auto applied = apply(database, step); !applied) {
                return fail(applied.error());
            }
        }
    }
    if (*version == steps.last().number) {
        return SchemaOutcome::Current;
    }
    return *version == 0 ? SchemaOutcome::Created : SchemaOutcome::Upgraded;
}

} // namespace tilshi::storage
