#include "storage/statement.h"

#include <QSqlError>

namespace tilshi::storage {

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
{
    auto query = m_database.take(sql);
    if (query) {
        m_query = std::move(*query);
    } else {
        m_error = query.error();
    }
}

Statement::~Statement()
{
    if (m_query) {
        m_database.giveBack(m_sql, std::move(m_query));
    }
}

void Statement::bindValue(const QVariant &value)
{
    if (m_query) {
        m_query->bindValue(m_bound++, value);
    }
}

Result<qint64> Statement::run()
{
    if (!m_error && !m_query->exec()) {
        m_error = m_database.errorOf(m_query->lastError(), m_sql);
    }
    if (m_error) {
        return fail(*m_error);
    }
    return m_query->numRowsAffected();
}

Result<bool> Statement::first()
{
    if (const auto done = run(); !done) {
        return fail(done.error());
    }
    return next();
}

Result<bool> Statement::next()
{
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        return fail(m_database.errorOf(m_query->lastError(), m_sql));
    }
    return false;
}

Error Statement::unsound() const
{
    return {ErrorCode::Corrupt, m_database.file(), u"unreadable row: " + m_sql};
}

} // namespace tilshi::storage
