#include "storage/mediafolder.h"

#include "base/safefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

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

Result<QString> MediaFolder::add(const QByteArray &bytes, const QString &ending)
{
    const QString name = hashOf(bytes) + u'.' + ending.toLower();
    if (bytes.isEmpty() || !isMediaName(name)) {
        return fail(ErrorCode::Invalid, ending);
    }
    if (read(name)) {
        return name;
    }
    QDir().mkpath(m_folder); // if that fails, writing says why
    return writeFileSafely(m_folder + u'/' + name, bytes).map([&] { return name; });
}

Result<QByteArray> MediaFolder::read(const QString &name)
{
    if (!isMediaName(name)) {
        return fail(ErrorCode::NotFound, name);
    }
    const auto bytes = readFile(m_folder + u'/' + name);
    if (!bytes) {
        return fail(bytes.error().code, name, bytes.error().detail);
    }
    if (hashOf(*bytes) != name.section(u'.', 0, 0)) {
        return fail(ErrorCode::Corrupt, name);
    }
    return bytes;
}

QStringList MediaFolder::names() const
{
    return QDir(m_folder)
        .entryList(QDir::Files, QDir::Name)
        .filter(QRegularExpression(QStringLiteral("\\A[^.]")));
}

} // namespace tilshi::storage
