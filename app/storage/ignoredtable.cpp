#include "storage/ignoredtable.h"

#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

QString where(std::optional<ArticleId> article)
{
    return article ? article->toString() : QString();
}

} // namespace

Result<QList<IgnoredFinding>> IgnoredTable::of(PersonId person, std::optional<ArticleId> article)
{
    Statement select(m_database, QStringLiteral("SELECT kind, text FROM ignored_finding"
                                                " WHERE person = ? AND article IN ('', ?)"
                                                " ORDER BY kind, text"));
    return select.bind(person.toString()).bind(where(article)).all([](Row &row) {
        const QString kind = row.text();
        return IgnoredFinding{kind, row.text()};
    });
}

Result<void> IgnoredTable::add(const IgnoredFinding &finding, PersonId person,
                               std::optional<ArticleId> article)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement insert(m_database,
                         QStringLiteral("INSERT INTO ignored_finding (person, article, kind, text)"
                                        " VALUES (?,?,?,?) ON CONFLICT DO NOTHING"));
        return insert.bind(person.toString())
            .bind(where(article))
            .bind(finding.kind)
            .bind(finding.text)
            .run()
            .map([](qint64) {});
    });
}

Result<void> IgnoredTable::clear(PersonId person)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement remove(m_database,
                         QStringLiteral("DELETE FROM ignored_finding WHERE person = ?"));
        return remove.bind(person.toString()).run().map([](qint64) {});
    });
}

} // namespace tilshi::storage
