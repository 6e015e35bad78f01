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
    Result<newsroom::Comment> save(const newsroom::Comment &comment) override;

private:
    Result<void> insert(const newsroom::Comment &comment);
    Result<void> update(const newsroom::Comment &comment, qint64 seen);

    Database &m_database;
};

} // namespace tilshi::storage
