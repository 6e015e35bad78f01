#include "storage/changedtable.h"

#include <algorithm>

namespace tilshi::storage {

using namespace newsroom;

namespace {

struct ChangedRow
{
    QString kind;
    std::optional<ArticleId> article;
    qint64 mark = 0;
};

ChangedRow readRow(Row &row)
{
    ChangedRow changed;
    changed.kind = row.text();
    changed.article = ArticleId::fromString(row.text());
    changed.mark = row.number();
    return changed;
}

void note(const ChangedRow &row, Changes &changes)
{
    const std::pair<const char *, QSet<ArticleId> *> ofArticles[] = {
        {"article", &changes.articles},  {"comment", &changes.commented}, {"seen", &changes.seen},
        {"presence", &changes.attended}, {"index", &changes.indexed},
    };
    for (const auto &[kind, articles] : ofArticles) {
        if (row.kind == QLatin1String(kind) && row.article) {
            articles->insert(*row.article);
        }
    }
    const std::pair<const char *, bool *> ofNewsroom[] = {
        {"person", &changes.people},
        {"section", &changes.sections},
        {"setting", &changes.settings},
        {"word", &changes.words},
    };
    for (const auto &[kind, isChanged] : ofNewsroom) {
        *isChanged = *isChanged || row.kind == QLatin1String(kind);
    }
}

} // namespace

/// Both numbers are of one moment: a row that somebody else wrote never comes without theirs.
Result<ChangesSince> ChangedTable::since(const std::optional<ChangeMark> &mark)
{
    const auto others = othersMark();
    if (!others) {
        return fail(others.error());
    }
    if (mark && mark->others != *others) {
        return read({*others, mark->last});
    }
    return last().map([&](qint64 found) { return ChangesSince{{}, {*others, found}}; });
}

/// https://www.sqlite.org/pragma.html#pragma_data_version
Result<qint64> ChangedTable::othersMark()
{
    Statement select(m_database, QStringLiteral("PRAGMA data_version"));
    return select.one([](Row &row) { return row.number(); }).map([](const auto &version) {
        return version.value_or(0);
    });
}

Result<qint64> ChangedTable::last()
{
    Statement select(m_database, QStringLiteral("SELECT ifnull(max(mark), 0) FROM changed"));
    return select.one([](Row &row) { return row.number(); }).map([](const auto &mark) {
        return mark.value_or(0);
    });
}

Result<ChangesSince> ChangedTable::read(const ChangeMark &mark)
{
    Statement select(m_database,
                     QStringLiteral("SELECT kind, subject, mark FROM changed WHERE mark > ?"));
    return select.bind(mark.last).all(&readRow).map([&](const QList<ChangedRow> &rows) {
        ChangesSince found{{}, mark};
        for (const ChangedRow &row : rows) {
            note(row, found.changes);
            found.now.last = std::max(found.now.last, row.mark);
        }
        return found;
    });
}

} // namespace tilshi::storage
