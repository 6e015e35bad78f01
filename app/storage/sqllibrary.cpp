#include "storage/sqllibrary.h"

#include "storage/backup.h"
#include "storage/transaction.h"
#include "storage/verification.h"

#include <QFileInfo>

namespace tilshi::storage {

using namespace newsroom;

SqlLibrary::SqlLibrary(std::unique_ptr<Database> database, const QString &folder)
    : m_database(std::move(database))
    , m_folder(folder)
    , m_log(*m_database)
    , m_index(*m_database)
    , m_articles(*m_database, m_log, m_index)
    , m_people(*m_database)
    , m_sections(*m_database)
    , m_settings(*m_database)
    , m_comments(*m_database)
    , m_words(*m_database)
    , m_ignored(*m_database)
    , m_media(*m_database, folder + QLatin1String("/media"))
{
}

Result<QString> SqlLibrary::id()
{
    Statement select(*m_database, QStringLiteral("SELECT id FROM library"));
    return select.one([](Row &row) { return row.text(); }).map([](const auto &id) {
        return id.value_or(QString());
    });
}

Result<Person> SqlLibrary::ownerOfFolder()
{
    Statement select(*m_database, QStringLiteral("SELECT owner FROM library"));
    const auto owner = select.one([](Row &row) { return row.id<PersonId>(); });
    if (!owner) {
        return fail(owner.error());
    }
    return m_people.byId(owner->value_or(PersonId()));
}

Result<void> SqlLibrary::backup(const QString &file)
{
    const auto end = copyLibrary(*m_database, m_media, file);
    if (!end) {
        return fail(end.error());
    }
    return isReadOnly() ? Result<void>() : markBackup(file, *end);
}

Result<void> SqlLibrary::markBackup(const QString &file, const ChainEnd &end)
{
    return inTransaction(*m_database, [&]() -> Result<void> {
        Statement insert(*m_database,
                         QStringLiteral("INSERT INTO backup_mark (file, log_length, log_head)"
                                        " VALUES (?,?,?)"));
        insert.bind(QFileInfo(file).absoluteFilePath()).bind(end.length).bind(end.head);
        return insert.run().map([](qint64) {});
    });
}

Result<Verification> SqlLibrary::verify()
{
    return verified(*m_database, m_media);
}

bool SqlLibrary::indexOne()
{
    const auto done = m_index.catchUp(1);
    return done && *done > 0;
}

} // namespace tilshi::storage
