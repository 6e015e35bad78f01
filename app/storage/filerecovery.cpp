#include "storage/filerecovery.h"

#include "base/safefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace tilshi::storage {

using namespace newsroom;

namespace {

constexpr int formatVersion = 1;

QJsonObject toJson(const RecoveryEntry &entry)
{
    return {{QStringLiteral("v"), formatVersion},
            {QStringLiteral("article"), entry.article.toString()},
            {QStringLiteral("neverSaved"), entry.neverSaved},
            {QStringLiteral("revision"), entry.revision},
            {QStringLiteral("library"), entry.libraryFolder},
            {QStringLiteral("libraryId"), entry.libraryId},
            {QStringLiteral("by"), entry.by.toString()},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("content"), newsroom::toJson(entry.content)}};
}

/// Nothing where it is no whole entry.
std::optional<RecoveryEntry> entryFrom(const QJsonObject &object)
{
    const auto text = [&object](const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    const auto article = ArticleId::fromString(text("article"));
    auto content = contentFromJson(object.value(QLatin1String("content")).toObject());
    if (object.value(QLatin1String("v")).toInt() != formatVersion || !article || !content) {
        return std::nullopt;
    }
    return RecoveryEntry{*article,
                         object.value(QLatin1String("neverSaved")).toBool(),
                         object.value(QLatin1String("revision")).toInteger(),
                         text("library"),
                         PersonId::fromString(text("by")).value_or(PersonId()),
                         QDateTime::fromString(text("at"), Qt::ISODateWithMs),
                         *std::move(content),
                         text("libraryId")};
}

} // namespace

QString FileRecovery::pathOf(ArticleId id) const
{
    return m_folder + u'/' + id.toString() + QLatin1String(".json");
}

Result<void> FileRecovery::write(const RecoveryEntry &entry)
{
    QDir().mkpath(m_folder); // if that fails, writing says why
    return writeFileSafely(pathOf(entry.article),
                           QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact));
}

Result<void> FileRecovery::discard(ArticleId id)
{
    const QString path = pathOf(id);
    if (::unlink(QFile::encodeName(path).constData()) == 0) {
        return syncFolder(m_folder);
    }
    const bool isGone = errno == ENOENT || errno == ENOTDIR;
    return isGone ? Result<void>() : fail(systemError(errno, path));
}

Result<QList<RecoveryEntry>> FileRecovery::entries()
{
    QList<RecoveryEntry> found;
    const QDir folder(m_folder);
    for (const QString &name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto bytes = readFile(folder.filePath(name));
        const auto entry =
            bytes ? entryFrom(QJsonDocument::fromJson(*bytes).object()) : std::nullopt;
        if (entry) {
            found.append(*entry);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.at > b.at; });
    return found;
}

} // namespace tilshi::storage
