#include "storage/transaction.h"

#include <utility>

namespace tilshi::storage {

Result<Transaction> Transaction::reading(Database &database)
{
    if (const auto begun = database.run(database.dialect().beginReading); !begun) {
        return fail(begun.error());
    }
    return Transaction(database);
}

Result<Transaction> Transaction::writing(Database &database)
{
    if (database.isReadOnly()) {
        return fail(ErrorCode::ReadOnly, database.file());
    }
    if (const auto there = database.stillThere(); !there) {
        return fail(there.error());
    }
    if (const auto begun = database.beginWriting(); !begun) {
        return fail(begun.error());
    }
    database.setWriting(true);
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database) {
        // Where the database has rolled back by itself there is nothing left to do, and it says so.
        std::ignore = m_database->run(QStringLiteral("ROLLBACK"));
        end();
    }
}

void Transaction::end()
{
    std::exchange(m_database, nullptr)->setWriting(false);
}

Result<void> Transaction::commit()
{
    auto done = m_database->run(QStringLiteral("COMMIT"));
    if (done) {
        end();
    }
    return done;
}

} // namespace tilshi::storage
