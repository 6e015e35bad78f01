#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

class LabelTable : public newsroom::VersionLabels
{
public:
    explicit LabelTable(Database &database)
        : m_database(database)
    {
    }

    Result<QList<newsroom::VersionLabel>> of(newsroom::ArticleId article) override;
    /// Besides: NotFound for a version that is not there.
    Result<void> save(const newsroom::VersionLabel &label) override;

private:
    Result<void> write(const newsroom::VersionLabel &label);

    Database &m_database;
};

} // namespace tilshi::storage
