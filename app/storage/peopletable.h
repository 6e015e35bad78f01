#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

class PeopleTable : public newsroom::People
{
public:
    explicit PeopleTable(Database &database)
        : m_database(database)
    {
    }

    Result<QList<newsroom::Person>> all() override;
    Result<newsroom::Person> byId(newsroom::PersonId id) override;
    Result<newsroom::Person> byLogin(const QString &login) override;
    Result<void> save(const newsroom::Person &person) override;
    Result<QHash<newsroom::PersonId, QDateTime>> lastSeen() override;
    Result<void> noteSeen(newsroom::PersonId person, const QDateTime &at) override;

    /// The same within a transaction that is under way.
    Result<void> writeNoted(const newsroom::Person &person);
    /// The same, and the ledger is not told: for while there is no library yet.
    Result<void> write(const newsroom::Person &person);
    /// Within a transaction. Refused (PersonNeeded) where anything refers to the person.
    Result<void> remove(newsroom::PersonId id);

private:
    Result<newsroom::Person> found(Statement &select, const QString &wanted);

    Database &m_database;
};

} // namespace tilshi::storage
