#include "storage/checks.h"

#include "storage/statement.h"

namespace tilshi::storage {

namespace {

/// A check that can't go on because a page is damaged is a finding, not a failure.
Result<QStringList> lines(Database &database, const QString &pragma)
{
    Statement check(database, pragma);
    const auto found = check.all([](Row &row) { return row.text(); });
    if (!found && found.error().code == ErrorCode::Corrupt) {
        return QStringList{found.error().detail};
    }
    return found.map([](const QList<QString> &all) {
        QStringList problems = all;
        problems.removeAll(QStringLiteral("ok"));
        return problems;
    });
}

Result<QStringList> looseLinks(Database &database)
{
    Statement check(database, QStringLiteral("PRAGMA foreign_key_check"));
    return check.all([](Row &row) -> QString {
        const QString table = row.text();
        return u"table " + table + u" row " + row.text() + u" refers to nothing";
    });
}

} // namespace

Result<QStringList> pageProblems(Database &database, Depth depth)
{
    if (depth == Depth::Quick) {
        return lines(database, QStringLiteral("PRAGMA quick_check"));
    }
    auto problems = lines(database, QStringLiteral("PRAGMA integrity_check"));
    if (!problems || !problems->isEmpty()) {
        return problems;
    }
    return looseLinks(database);
}

Result<void> quickCheck(Database &database)
{
    const auto problems = pageProblems(database, Depth::Quick);
    if (!problems) {
        return fail(problems.error());
    }
    if (!problems->isEmpty()) {
        return fail(ErrorCode::Corrupt, database.file(), problems->first());
    }
    return {};
}

} // namespace tilshi::storage
