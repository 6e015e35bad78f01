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
    Result<void> remove(const newsroom::Comment &comment) override;
    Result<void> place(const QList<newsroom::Comment> &comments) override;

private:
    Result<void> noting(newsroom::CommentId id, const std::function<Result<void>()> &change);
    Result<void> insert(const newsroom::Comment &comment);
    Result<void> update(const newsroom::Comment &comment, qint64 seen);
    Result<void> place(const newsroom::Comment &comment);

    Database &m_database;
};

} // namespace tilshi::storage
