#include "storage/ignoredtable.h"

#include "newsroom/normalform.h"
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
    Statement select(m_database, QStringLiteral("SELECT kind, text, article FROM ignored_finding"
                                                " WHERE person = ? AND article IN ('', ?)"
                                                " ORDER BY kind, text, article"));
    return select.bind(person.toString()).bind(where(article)).all([article](Row &row) {
        IgnoredFinding finding{row.text(), row.text()};
        finding.article = row.text().isEmpty() ? std::nullopt : article;
        return finding;
    });
}

Result<void> IgnoredTable::add(const IgnoredFinding &finding, PersonId person)
{
    return run(QStringLiteral("INSERT INTO ignored_finding (person, article, kind, text)"
                              " VALUES (?,?,?,?) ON CONFLICT DO NOTHING"),
               finding, person);
}

Result<void> IgnoredTable::remove(const IgnoredFinding &finding, PersonId person)
{
    return run(QStringLiteral("DELETE FROM ignored_finding"
                              " WHERE person = ? AND article = ? AND kind = ? AND text = ?"),
               finding, person);
}

/// A statement about one finding, bound in the order of the table's key.
Result<void> IgnoredTable::run(const QString &sql, const IgnoredFinding &given, PersonId person)
{
    const IgnoredFinding finding = normalForm(given);
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement statement(m_database, sql);
        return statement.bind(person.toString())
            .bind(where(finding.article))
            .bind(finding.kind)
            .bind(finding.text)
            .run()
            .map([](qint64) {});
    });
}

} // namespace tilshi::storage
