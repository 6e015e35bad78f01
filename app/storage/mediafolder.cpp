#include "storage/mediafolder.h"

#include "base/safefile.h"
#include "base/unfinished.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <utility>

namespace tilshi::storage {

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// So that no name leads out of the folder.
bool isMediaName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\.[a-z0-9]{1,8}\\z"));
    return form.match(name).hasMatch();
}

} // namespace

MediaFolder::MediaFolder(Database &database, QString folder)
    : m_database(database)
    , m_folder(std::move(folder))
{
}

Result<QString> MediaFolder::add(const QByteArray &bytes, const QString &ending)
{
    QString name = hashOf(bytes) + u'.' + ending.toLower();
    if (bytes.isEmpty() || !isMediaName(name)) {
        return fail(ErrorCode::Invalid, ending);
    }
    if (read(name)) {
        return name;
    }
    QDir().mkpath(m_folder); // if that fails, writing says why
    if (!std::exchange(m_isTidy, true)) {
        clearUnfinished(m_folder);
    }
    return writeFileSafely(m_folder + u'/' + name, bytes).map([&] { return name; });
}

bool MediaFolder::isThere(const QString &name)
{
    return isMediaName(name) && (QFile::exists(m_folder + u'/' + name) || readFromBackup(name));
}

Result<QByteArray> MediaFolder::read(const QString &name)
{
    if (!isMediaName(name)) {
        return fail(ErrorCode::NotFound, name);
    }
    auto bytes = readFile(m_folder + u'/' + name);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) {
        bytes = readFromBackup(name);
    }
    if (!bytes) {
        return fail(bytes.error().code, name, bytes.error().detail);
    }
    if (hashOf(*bytes) != name.section(u'.', 0, 0)) {
        return fail(ErrorCode::Corrupt, name);
    }
    return bytes;
}

Result<QByteArray> MediaFolder::readFromBackup(const QString &name)
{
    Statement select(m_database, QStringLiteral("SELECT bytes FROM media_copy WHERE name = ?"));
    const auto found = select.bind(name).one([](Row &row) { return row.bytes(); });
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<QByteArray>(**found) : fail(ErrorCode::NotFound, name);
}

Result<QStringList> MediaFolder::names()
{
    Statement select(m_database, QStringLiteral("SELECT name FROM media_copy"));
    return select.all([](Row &row) { return row.text(); }).map([this](QStringList names) {
        names += QDir(m_folder).entryList(QDir::Files);
        names.removeDuplicates();
        names.sort();
        return names;
    });
}

Result<void> MediaFolder::bringAlong(Database &copy)
{
    const auto all = names();
    if (!all) {
        return fail(all.error());
    }
    return inTransaction(copy, [&]() -> Result<void> {
        for (const QString &name : *all) {
            const auto bytes = read(name);
            if (!bytes) {
                continue; // verify is who tells of damaged ones
            }
            Statement insert(copy,
                             QStringLiteral("INSERT INTO media_copy (name, bytes) VALUES (?,?)"
                                            " ON CONFLICT (name) DO NOTHING"));
            if (const auto done = insert.bind(name).bind(*bytes).run(); !done) {
                return fail(done.error());
            }
        }
        return {};
    });
}

} // namespace tilshi::storage
