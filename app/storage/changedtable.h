#pragma once

#include "newsroom/changes.h"
#include "storage/statement.h"

#include <optional>

namespace tilshi::storage {

/// What was written last of each thing that windows show; the schema's triggers write it.
class ChangedTable
{
public:
    explicit ChangedTable(Database &database)
        : m_database(database)
    {
    }

    /// See newsroom::Library. Within a reading transaction.
    Result<newsroom::ChangesSince> since(const std::optional<newsroom::ChangeMark> &mark);

private:
    Result<qint64> othersMark();
    Result<qint64> last();
    Result<newsroom::ChangesSince> read(const newsroom::ChangeMark &mark);

    Database &m_database;
};

} // namespace tilshi::storage
