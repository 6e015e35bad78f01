#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

class SeenTable : public newsroom::SeenVersions
{
public:
    explicit SeenTable(Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<newsroom::Seen>> of(newsroom::ArticleId article,
                                             newsroom::PersonId person) override;
    Result<void> save(const newsroom::Seen &seen) override;

private:
    Database &m_database;
};

} // namespace tilshi::storage
