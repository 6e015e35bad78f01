#pragma once

#include "storage/database.h"
#include "storage/row.h"
#include "storage/stored.h"

#include <QList>

#include <optional>
#include <type_traits>

namespace tilshi::storage {

/// One use of a prepared statement: bind its ? from left to right, then run or read it. The first
/// failure is kept and returned by whatever is asked last.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <class T>
    Statement &bind(const T &value)
    {
        bindValue(stored(value));
        return *this;
    }

    /// Runs it; how many rows it changed.
    Result<qint64> run();

    /// Runs it and makes each row a value by read(Row &); Corrupt where a row can't be read.
    template <class F>
    auto all(F read) -> Result<QList<std::invoke_result_t<F, Row &>>>
    {
        QList<std::invoke_result_t<F, Row &>> values;
        for (auto more = first();; more = next()) {
            if (!more) {
                return fail(more.error());
            }
            if (!*more) {
                return values;
            }
            Row row(*m_query);
            values.append(read(row));
            if (!row.isSound()) {
                return fail(unsound());
            }
        }
    }

    /// The first row as a value, if there is one.
    template <class F>
    auto one(F read) -> Result<std::optional<std::invoke_result_t<F, Row &>>>
    {
        using T = std::invoke_result_t<F, Row &>;
        const auto found = first();
        if (!found) {
            return fail(found.error());
        }
        if (!*found) {
            return std::optional<T>();
        }
        Row row(*m_query);
        std::optional<T> value(read(row));
        if (!row.isSound()) {
            return fail(unsound());
        }
        return value;
    }

    /// Row by row, for results too large to hold: true while row() can be read.
    Result<bool> first();
    Result<bool> next();
    Row row() const { return Row(*m_query); }

private:
    void bindValue(const QVariant &value);
    Error unsound() const;

    Database &m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<Error> m_error;
    int m_bound = 0;
};

} // namespace tilshi::storage
