#include "storage/sqllibrary.h"

#include "storage/attestation.h"
#include "storage/backup.h"
#include "storage/changedtable.h"
#include "storage/ledger.h"
#include "storage/picturecheck.h"
#include "storage/transaction.h"
#include "storage/verification.h"

#include <QFileInfo>

namespace tilshi::storage {

using namespace newsroom;

SqlLibrary::SqlLibrary(std::unique_ptr<Database> database, const QString &folder,
                       QList<Concern> concerns)
    : m_database(std::move(database))
    , m_folder(folder)
    , m_concerns(std::move(concerns))
    , m_log(*m_database)
    , m_index(*m_database)
    , m_articles(*m_database, m_log, m_index)
    , m_people(*m_database)
    , m_sections(*m_database)
    , m_settings(*m_database)
    , m_comments(*m_database)
    , m_seen(*m_database)
    , m_presences(*m_database)
    , m_labels(*m_database)
    , m_words(*m_database)
    , m_ignored(*m_database)
    , m_media(*m_database, folder + QLatin1String("/media"))
{
}

Result<void> SqlLibrary::reading(const std::function<Result<void>()> &read)
{
    if (m_database->isInTransaction()) {
        return read();
    }
    auto transaction = Transaction::reading(*m_database);
    if (!transaction) {
        return fail(transaction.error());
    }
    const auto done = read();
    return done ? transaction->commit() : done;
}

Result<void> SqlLibrary::writing(const std::function<Result<void>()> &write)
{
    return inTransaction(*m_database, write);
}

Result<std::optional<LogEntry>> SqlLibrary::commit(const Decision &decide)
{
    using Logged = std::optional<LogEntry>;
    return inTransaction(*m_database, [&]() -> Result<Logged> {
        const auto change = decide();
        if (!change || !*change) {
            return change ? Result<Logged>(std::nullopt) : fail(change.error());
        }
        return writeLogged(**change).map([](const LogEntry &row) { return Logged(row); });
    });
}

Result<LogEntry> SqlLibrary::writeLogged(const AdministrativeChange &change)
{
    return write(change)
        .and_then([&] { return m_log.append(change.entry); })
        .and_then([&] { return m_log.latest(1); })
        .map([](const QList<LogEntry> &rows) { return rows.first(); });
}

Result<void> SqlLibrary::write(const AdministrativeChange &change)
{
    Result<void> done;
    for (const Person &person : change.people) {
        done = done.and_then([&] { return m_people.writeNoted(person); });
    }
    for (const PersonId person : change.removedPeople) {
        done = done.and_then([&] { return m_people.remove(person); });
    }
    for (const SectionId section : change.removedSections) {
        done = done.and_then([&] { return m_sections.remove(section); });
    }
    for (const Section &section : change.sections) {
        done = done.and_then([&] { return m_sections.write(section); });
    }
    return change.settings ? done.and_then([&] {
        return m_settings.write(*change.settings, SettingTable::Noting::Yes);
    })
                           : done;
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
        return insert.run().and_then([&](qint64) { return noteLastMark(); });
    });
}

Result<void> SqlLibrary::noteLastMark()
{
    Statement select(*m_database, QStringLiteral("SELECT max(num) FROM backup_mark"));
    return select.one([](Row &row) { return row.text(); }).and_then([&](const auto &number) {
        return Ledger(*m_database).note(QStringLiteral("backup"), {number.value_or(QString())});
    });
}

Result<QList<Concern>> SqlLibrary::picturesNotThere(PictureDepth depth)
{
    return storage::picturesNotThere(*m_database, m_media, depth);
}

Result<ChangesSince> SqlLibrary::changesSince(const std::optional<ChangeMark> &mark)
{
    return atOneMoment(*this, [&] { return ChangedTable(*m_database).since(mark); });
}

Result<qint64> SqlLibrary::actsBeforeLedger()
{
    Statement select(*m_database, QStringLiteral("SELECT count(*) FROM log"
                                                 " WHERE details NOT LIKE '%\"ledger\":%'"));
    return select.one([](Row &row) { return row.number(); }).map([](const auto &acts) {
        return acts.value_or(0);
    });
}

Result<void> SqlLibrary::checkArticle(ArticleId id)
{
    return attestArticle(*m_database, m_articles, m_log, id);
}

Result<void> SqlLibrary::checkPerson(PersonId id)
{
    return attestPerson(*m_database, id);
}

Result<void> SqlLibrary::checkRules(PersonId person)
{
    return attestRules(*m_database, person);
}

Result<void> SqlLibrary::checkSite(std::optional<ArticleId> except)
{
    return attestSite(*m_database, m_articles, m_log, except);
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
