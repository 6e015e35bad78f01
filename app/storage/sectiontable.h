#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

class SectionTable : public newsroom::Sections
{
public:
    explicit SectionTable(Database &database)
        : m_database(database)
    {
    }

    Result<QList<newsroom::Section>> all() override;
    Result<void> save(const newsroom::Section &section) override;

    /// The same within a transaction that is under way.
    Result<void> write(const newsroom::Section &section);
    /// Within a transaction. Refused (SectionUsed).
    Result<void> remove(newsroom::SectionId id);

private:
    Database &m_database;
};

} // namespace tilshi::storage
