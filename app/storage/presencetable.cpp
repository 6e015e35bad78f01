#include "storage/presencetable.h"

#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

const QLatin1String columns("article, person, program, since, until, writing_since, writing_until");

Presence readPresence(Row &row)
{
    Presence presence;
    presence.article = row.id<ArticleId>();
    presence.person = row.id<PersonId>();
    presence.program = row.text();
    presence.since = row.moment();
    presence.until = row.moment();
    presence.writingSince = row.optionalMoment();
    presence.writingUntil = row.optionalMoment();
    return presence;
}

} // namespace

Result<QList<Presence>> PresenceTable::of(std::optional<ArticleId> article)
{
    const QLatin1String where(article ? " WHERE article = ?" : "");
    Statement select(m_database,
                     u"SELECT " + columns + u" FROM presence" + where + u" ORDER BY num");
    if (article) {
        select.bind(*article);
    }
    return select.all(&readPresence);
}

Result<void> PresenceTable::save(const Presence &presence)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement upsert(m_database, u"INSERT INTO presence (" + columns +
                                         u") VALUES (?,?,?,?,?,?,?)"
                                         u" ON CONFLICT (article, person, program)"
                                         u" DO UPDATE SET until = excluded.until,"
                                         u" writing_since = excluded.writing_since,"
                                         u" writing_until = excluded.writing_until");
        upsert.bind(presence.article).bind(presence.person).bind(presence.program);
        upsert.bind(presence.since).bind(presence.until);
        upsert.bind(presence.writingSince).bind(presence.writingUntil);
        return upsert.run().map([](qint64) {});
    });
}

Result<void> PresenceTable::remove(const Presence &presence)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement remove(m_database, QStringLiteral("DELETE FROM presence WHERE article = ?"
                                                    " AND person = ? AND program = ?"));
        remove.bind(presence.article).bind(presence.person).bind(presence.program);
        return remove.run().map([](qint64) {});
    });
}

} // namespace tilshi::storage
