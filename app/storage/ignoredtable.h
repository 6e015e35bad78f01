#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

class IgnoredTable : public newsroom::IgnoredFindings
{
public:
    explicit IgnoredTable(Database &database)
        : m_database(database)
    {
    }

    Result<QList<newsroom::IgnoredFinding>> of(newsroom::PersonId person,
                                               std::optional<newsroom::ArticleId> article) override;
    Result<void> add(const newsroom::IgnoredFinding &finding, newsroom::PersonId person) override;
    Result<void> remove(const newsroom::IgnoredFinding &finding,
                        newsroom::PersonId person) override;

private:
    Result<void> run(const QString &sql, const newsroom::IgnoredFinding &finding,
                     newsroom::PersonId person);

    Database &m_database;
};

} // namespace tilshi::storage
