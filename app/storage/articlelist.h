#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

/// Lines of articles for lists, page by page, and the numbers beside the queues.
class ArticleList
{
public:
    explicit ArticleList(Database &database)
        : m_database(database)
    {
    }

    Result<QList<newsroom::ArticleSummary>> list(const newsroom::ArticleQuery &query);
    Result<newsroom::QueueCounts> counts(newsroom::PersonId asking);

private:
    Result<void> countStates(newsroom::QueueCounts &counts);
    Result<void> countMine(newsroom::PersonId asking, newsroom::QueueCounts &counts);
    Result<void> countSections(newsroom::QueueCounts &counts);
    Result<void> countOwners(newsroom::QueueCounts &counts);
    Result<void> countRest(newsroom::QueueCounts &counts);

    Database &m_database;
};

} // namespace tilshi::storage
