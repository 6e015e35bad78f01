#pragma once

#include "base/lockedfiles.h"
#include "base/result.h"
#include "storage/dialect.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace tilshi::storage {

/// One connection to a library's database. Belongs to the thread that opened it.
class Database
{
public:
    enum class Mode
    {
        ReadWrite, ///< of a file that is there
        ReadOnly,
        Immutable, ///< read-only, where not even lock files can be made; nobody else may write
        Create,
    };

    /// Errors: those of the file's state; see Dialect::codeOf. subject is the file.
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const Dialect &dialect() const { return sqliteDialect(); }
    const QString &file() const { return m_file; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly || m_mode == Mode::Immutable; }

    /// Runs one statement without parameters, dropping its rows.
    Result<void> run(const QString &sql);
    /// Begins to write as soon as nobody else does. Busy if that takes too long, and, where it is
    /// called by what is done meanwhile, at once.
    Result<void> beginWriting();
    /// What is done again and again while beginWriting() waits.
    using WhileWaiting = std::function<void(std::chrono::milliseconds waited)>;
    void setWhileWaiting(WhileWaiting whileWaiting) { m_whileWaiting = std::move(whileWaiting); }
    /// Whether a transaction of this connection is under way in which it may write.
    bool isWriting() const { return m_isWriting; }
    void setWriting(bool writing) { m_isWriting = writing; }
    /// Whether one of any kind is.
    bool isInTransaction() const;
    /// Runs many statements, separated by semicolons; stops at the first that fails.
    Result<void> runScript(const QByteArray &sql);
    /// Missing if the file was removed, renamed or replaced since it was opened; Corrupt if its
    /// head was overwritten or its end cut off meanwhile. What is kept in memory hides that from
    /// SQLite, which would take a save that nobody can read again.
    Result<void> stillThere() const;

    /// The driver's own connection, for what SQL can't say.
    sqlite3 *handle() const;
    /// What a failed call was about. context: what was tried, for the log.
    Error errorOf(const QSqlError &error, const QString &context) const;

private:
    friend class Statement;

    Database(QString file, Mode mode);

    Result<void> connect();
    /// A prepared query, from those kept or new; Statement gives it back.
    Result<std::unique_ptr<QSqlQuery>> take(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    QString m_file;
    Mode m_mode;
    qint64 m_sizeAtOpening = 0; ///< a library's file only grows
    QString m_name;
    QSqlDatabase m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_unused;
    std::optional<LockedFile> m_locked;
    WhileWaiting m_whileWaiting;
    std::optional<int> m_patience; ///< of the connection, in milliseconds, once it was asked
    bool m_isWaiting = false;
    bool m_isWriting = false;
};

} // namespace tilshi::storage
