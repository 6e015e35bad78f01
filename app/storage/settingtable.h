#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

class SettingTable : public newsroom::SettingsStore
{
public:
    explicit SettingTable(Database &database)
        : m_database(database)
    {
    }

    /// Invalid, with the value as subject, if a stored one means nothing on this computer, such as
    /// a zone it does not know.
    Result<newsroom::Settings> load() override;
    Result<void> save(const newsroom::Settings &settings) override;

    /// Whether the ledger is told of what changes: not while there is no library yet.
    enum class Noting
    {
        No,
        Yes
    };
    /// The same within a transaction that is under way.
    Result<void> write(const newsroom::Settings &settings, Noting noting);

private:
    Result<void> clear(const QString &key);
    Result<void> put(const newsroom::Settings &settings, const QString &key, const QString &value);

    Database &m_database;
};

} // namespace tilshi::storage
