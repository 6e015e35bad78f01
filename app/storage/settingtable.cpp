#include "storage/settingtable.h"

#include "storage/ledger.h"
#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

Result<Settings> SettingTable::load()
{
    Statement select(m_database, QStringLiteral("SELECT key, value FROM setting"));
    const auto rows = select.all([](Row &row) {
        const QString key = row.text();
        return std::pair(key, row.text());
    });
    if (!rows) {
        return fail(rows.error());
    }
    Settings settings;
    for (const auto &[key, value] : *rows) {
        auto changed = withSetting(settings, key, value);
        if (!changed) {
            return fail(changed.error());
        }
        settings = *std::move(changed);
    }
    return settings;
}

Result<void> SettingTable::save(const Settings &settings)
{
    return inTransaction(m_database, [&] { return write(settings, Noting::Yes); });
}

Result<void> SettingTable::write(const Settings &settings, Noting noting)
{
    for (const QString &key : settingKeys()) {
        const auto value = settingText(settings, key);
        if (!value) {
            return fail(value.error());
        }
        const auto change = [&] {
            return value->isEmpty() ? clear(key) : put(settings, key, *value);
        };
        auto done = noting == Noting::No
                        ? change()
                        : Ledger(m_database).noting(QStringLiteral("setting"), {key}, change);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> SettingTable::clear(const QString &key)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM setting WHERE key = ?"));
    return remove.bind(key).run().map([](qint64) {});
}

Result<void> SettingTable::put(const Settings &settings, const QString &key, const QString &value)
{
    if (const auto legal = withSetting(settings, key, value); !legal) {
        return fail(legal.error());
    }
    Statement upsert(m_database, QStringLiteral("INSERT INTO setting (key, value) VALUES (?,?)"
                                                " ON CONFLICT (key) DO UPDATE"
                                                " SET value = excluded.value"));
    return upsert.bind(key).bind(value).run().map([](qint64) {});
}

} // namespace tilshi::storage
