#include "storage/database.h"

#include "storage/libraryfile.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDriver>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <cstdlib>
#include <sqlite3.h>
#include <tuple>
#include <utility>

namespace tilshi::storage {

namespace {

constexpr int busyTimeoutMs = 5000;

/// How long the connection waits for others, in milliseconds.
int busyTimeoutOf(sqlite3 *connection)
{
    int found = 0;
    const auto take = [](void *place, int, char **values, char **) {
        *static_cast<int *>(place) = std::atoi(values[0]);
        return 0;
    };
    sqlite3_exec(connection, "PRAGMA busy_timeout", take, &found, nullptr);
    return found;
}

QString uriOf(const QString &file, Database::Mode mode)
{
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
    switch (mode) {
    case Database::Mode::ReadWrite:
        return u"file:" + path + u"?mode=rw";
    case Database::Mode::ReadOnly:
        return u"file:" + path + u"?mode=ro";
    case Database::Mode::Immutable:
        return u"file:" + path + u"?mode=ro&immutable=1";
    case Database::Mode::Create:
        return u"file:" + path + u"?mode=rwc";
    }
    Q_UNREACHABLE();
}

/// FULL: an acknowledged save outlives a power cut. A library may come from elsewhere, so that
/// nothing in its schema is trusted.
constexpr const char *pragmas[] = {
    "PRAGMA foreign_keys=ON",    "PRAGMA recursive_triggers=ON", "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON", "PRAGMA synchronous=FULL",
};

} // namespace

Database::Database(QString file, Mode mode)
    : m_file(std::move(file))
    , m_mode(mode)
    , m_name(u"tilshi-" + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    std::unique_ptr<Database> database(new Database(file, mode));
    if (auto connected = database->connect(); !connected) {
        return fail(connected.error());
    }
    database->m_locked.emplace(file);
    for (const char *pragma : pragmas) {
        if (auto set = database->run(QLatin1String(pragma)); !set) {
            return fail(set.error());
        }
    }
    // The first read takes back what a killed program left half done, which may shorten the file.
    std::ignore = database->run(QStringLiteral("PRAGMA schema_version"));
    database->m_sizeAtOpening = QFileInfo(file).size();
    return database;
}

Result<void> Database::connect()
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_connection.setDatabaseName(uriOf(m_file, m_mode));
    m_connection.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    if (!m_connection.open()) {
        return fail(errorOf(m_connection.lastError(), QStringLiteral("open")));
    }
    if (!handle()) {
        return fail(ErrorCode::Unsupported, m_file,
                    QStringLiteral("the SQLite driver is another library's"));
    }
    return {};
}

Database::~Database()
{
    m_unused.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) {
        return nullptr;
    }
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error Database::errorOf(const QSqlError &error, const QString &context) const
{
    bool hasCode = false;
    int native = error.nativeErrorCode().toInt(&hasCode);
    if (!hasCode && m_connection.isOpen() && handle()) {
        native = sqlite3_extended_errcode(handle()); // some failures reach Qt without their code
    }
    return {dialect().codeOf(native), m_file,
            QStringLiteral("%1: %2 (%3)").arg(context, error.text().trimmed()).arg(native)};
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return fail(errorOf(query.lastError(), sql));
    }
    return {};
}

Result<void> Database::beginWriting()
{
    const QString begin = dialect().beginWriting;
    if (!m_whileWaiting) {
        return run(begin); // SQLite waits
    }
    const int patience = m_patience ? *m_patience : m_patience.emplace(busyTimeoutOf(handle()));
    const auto tried = [&] {
        sqlite3_busy_timeout(handle(), 0);
        auto begun = run(begin);
        sqlite3_busy_timeout(handle(), patience);
        return begun;
    };
    QElapsedTimer since;
    since.start();
    auto begun = tried();
    const bool isNested = std::exchange(m_isWaiting, true);
    while (!begun && begun.error().code == ErrorCode::Busy && !isNested &&
           since.elapsed() < patience) {
        m_whileWaiting(std::chrono::milliseconds(since.elapsed()));
        begun = tried();
    }
    m_isWaiting = isNested;
    return begun;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

Result<void> Database::runScript(const QByteArray &sql)
{
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return fail(errorOf({}, QString::fromUtf8(sqlite3_errmsg(handle()))));
    }
    return {};
}

Result<void> Database::stillThere() const
{
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved); // compares the inode
    if (moved != 0) {
        return fail(ErrorCode::Missing, m_file);
    }
    if (QFileInfo(m_file).size() < m_sizeAtOpening) {
        return fail(ErrorCode::Corrupt, m_file, QStringLiteral("cut short"));
    }
    return m_sizeAtOpening == 0 ? Result<void>()
                                : readHeader(handle(), m_file).map([](const FileHeader &) {});
}

Result<std::unique_ptr<QSqlQuery>> Database::take(const QString &sql)
{
    if (const auto kept = m_unused.find(sql); kept != m_unused.end()) {
        auto query = std::move(kept->second);
        m_unused.erase(kept);
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        return fail(errorOf(query->lastError(), sql));
    }
    return query;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_unused.insert_or_assign(sql, std::move(query));
}

} // namespace tilshi::storage
