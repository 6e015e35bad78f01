#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

class PresenceTable : public newsroom::Presences
{
public:
    explicit PresenceTable(Database &database)
        : m_database(database)
    {
    }

    Result<QList<newsroom::Presence>> of(std::optional<newsroom::ArticleId> article) override;
    /// Besides: Exists where it has the lock and another one of the article has it too.
    Result<void> save(const newsroom::Presence &presence) override;
    Result<void> remove(const newsroom::Presence &presence) override;

private:
    Database &m_database;
};

} // namespace tilshi::storage
