#pragma once

#include "storage/database.h"

#include <type_traits>

namespace tilshi::storage {

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    /// One state of the library for all that is read until the end.
    static Result<Transaction> reading(Database &database);
    /// Also: nobody else writes meanwhile. ReadOnly, Missing (see Database::stillThere), Busy.
    static Result<Transaction> writing(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Only when this has succeeded is anything saved.
    Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    void end();

    Database *m_database;
};

/// Runs work() -> Result<T> in a writing transaction, which is committed if work succeeds. Within
/// another one it is a part of that, which then has to fail where work does.
template <class F>
auto inTransaction(Database &database, F work) -> std::invoke_result_t<F>
{
    if (database.isWriting()) {
        return work();
    }
    auto transaction = Transaction::writing(database);
    if (!transaction) {
        return fail(transaction.error());
    }
    auto result = work();
    if (!result) {
        return result;
    }
    if (const auto done = transaction->commit(); !done) {
        return fail(done.error());
    }
    return result;
}

} // namespace tilshi::storage
