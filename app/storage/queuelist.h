#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

/// The queue of a person: what newsroom::groupOf() says of each article, by indexes.
class QueueList
{
public:
    explicit QueueList(Database &database)
        : m_database(database)
    {
    }

    /// See Articles.
    Result<QList<newsroom::QueuePart>> parts(const newsroom::QueueQuery &query);
    Result<QHash<newsroom::QueueGroup, int>> counts(const newsroom::QueueQuery &query);

private:
    Result<int> count(newsroom::QueueGroup group, const newsroom::QueueQuery &query);
    Result<QList<newsroom::ArticleSummary>> articles(newsroom::QueueGroup group,
                                                     const newsroom::QueueQuery &query);

    Database &m_database;
};

} // namespace tilshi::storage
