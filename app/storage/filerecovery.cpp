#include "storage/filerecovery.h"

#include "base/safefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

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
    return RecoveryEntry{.article = *article,
                         .neverSaved = object.value(QLatin1String("neverSaved")).toBool(),
                         .revision = object.value(QLatin1String("revision")).toInteger(),
                         .libraryFolder = text("library"),
                         .by = PersonId::fromString(text("by")).value_or(PersonId()),
                         .at = QDateTime::fromString(text("at"), Qt::ISODateWithMs),
                         .content = *std::move(content),
                         .libraryId = text("libraryId")};
}

} // namespace

FileRecovery::FileRecovery(const QString &folder)
    : m_folder(folder)
    , m_writer(QUuid::createUuid().toString(QUuid::Id128))
    , m_lock(lockOf(m_writer))
{
}

QString FileRecovery::pathOf(ArticleId id) const
{
    return m_folder + u'/' + id.toString() + u'.' + m_writer + QLatin1String(".json");
}

QString FileRecovery::lockOf(const QString &writer) const
{
    return m_folder + QLatin1String("/.") + writer + QLatin1String(".lock");
}

Result<void> FileRecovery::write(const RecoveryEntry &entry)
{
    QDir().mkpath(m_folder); // if that fails, writing says why
    m_lock.hold();
    return writeFileSafely(pathOf(entry.article),
                           QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact));
}

Result<void> FileRecovery::discard(ArticleId id)
{
    return remove(pathOf(id));
}

Result<void> FileRecovery::remove(const QString &path) const
{
    if (::unlink(QFile::encodeName(path).constData()) == 0) {
        return syncFolder(m_folder);
    }
    const bool isGone = errno == ENOENT || errno == ENOTDIR;
    return isGone ? Result<void>() : fail(systemError(errno, path));
}

/// Files are named ARTICLE.WRITER.json, and by programs before this one ARTICLE.json.
QList<FileRecovery::Found> FileRecovery::find(Whose whose) const
{
    QList<Found> found;
    const QDir folder(m_folder);
    for (const QString &name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString writer = name.section(u'.', 1, 1);
        if (whose == Whose::OfNoOtherProgram && writer != m_writer &&
            WriterLock::isHeld(lockOf(writer))) {
            continue;
        }
        const auto bytes = readFile(folder.filePath(name));
        const auto entry =
            bytes ? entryFrom(QJsonDocument::fromJson(*bytes).object()) : std::nullopt;
        if (entry) {
            found.append({folder.filePath(name), *entry});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &a, const Found &b) { return a.entry.at > b.entry.at; });
    return found;
}

Result<QList<RecoveryEntry>> FileRecovery::entries()
{
    QList<RecoveryEntry> all;
    for (const Found &found : find(Whose::Everybodys)) {
        all.append(found.entry);
    }
    return all;
}

Result<QList<RecoveryEntry>> FileRecovery::leftBehind()
{
    QList<RecoveryEntry> left;
    for (const Found &found : find(Whose::OfNoOtherProgram)) {
        left.append(found.entry);
    }
    return left;
}

Result<void> FileRecovery::discardLeft(const RecoveryEntry &entry)
{
    Result<void> done;
    for (const Found &found : find(Whose::OfNoOtherProgram)) {
        if (found.entry == entry && done) {
            done = remove(found.path);
        }
    }
    return done;
}

} // namespace tilshi::storage
