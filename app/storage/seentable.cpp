#include "storage/seentable.h"

#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

Result<std::optional<Seen>> SeenTable::of(ArticleId article, PersonId person)
{
    Statement select(m_database, QStringLiteral("SELECT version, at FROM seen"
                                                " WHERE person = ? AND article = ?"));
    return select.bind(person).bind(article).one([&](Row &row) {
        const int version = row.count();
        return Seen{article, person, version, row.moment()};
    });
}

Result<void> SeenTable::save(const Seen &seen)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement upsert(m_database,
                         QStringLiteral("INSERT INTO seen (person, article, version, at)"
                                        " VALUES (?,?,?,?) ON CONFLICT (person, article)"
                                        " DO UPDATE SET version = excluded.version,"
                                        " at = excluded.at"));
        upsert.bind(seen.person).bind(seen.article).bind(seen.version).bind(seen.at);
        return upsert.run().map([](qint64) {});
    });
}

} // namespace tilshi::storage
