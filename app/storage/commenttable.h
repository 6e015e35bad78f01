#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

class CommentTable : public newsroom::Comments
{
public:
    explicit CommentTable(Database &database)
        : m_database(database)
    {
    }

    Result<QList<newsroom::Comment>> of(newsroom::ArticleId id) override;
    Result<void> save(const newsroom::Comment &comment) override;

private:
    Database &m_database;
};

} // namespace tilshi::storage
