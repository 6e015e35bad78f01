#include "publishing/shownpictures.h"

#include "publishing/addresses.h"

#include <QMessageAuthenticationCode>
#include <QStringList>

#include <algorithm>

namespace tilshi::publishing {

namespace {

/// What one line says, but its seal: name, width, height, rules of drawing, media file.
QByteArray entryText(const Picture &picture, const QString &media)
{
    const QList<QByteArray> fields{picture.name.toUtf8(), QByteArray::number(picture.size.width()),
                                   QByteArray::number(picture.size.height()),
                                   QByteArray::number(picture.rules), media.toUtf8()};
    return fields.join(' ');
}

QByteArray sealed(const QByteArray &entry, const QString &library)
{
    return entry + ' ' +
           QMessageAuthenticationCode::hash(entry, library.toUtf8(), QCryptographicHash::Sha256)
               .toHex();
}

/// Media file and picture of one line; nothing where it is no such line, or not of that library.
std::optional<std::pair<QString, Picture>> entryOf(const QByteArray &line, const QString &library)
{
    const QStringList fields = QString::fromUtf8(line).split(u' ');
    const bool isSealed = line == sealed(line.left(line.lastIndexOf(' ')), library);
    if (fields.size() != 6 || !isSealed || fields[0].contains(u'/')) {
        return std::nullopt;
    }
    const QSize size(fields[1].toInt(), fields[2].toInt());
    const QByteArray type = typeOfPicture(fields[0]);
    if (size.isEmpty() || type.isEmpty()) {
        return std::nullopt;
    }
    return std::pair(fields[4], Picture{fields[0], {}, type, size, fields[3].toInt()});
}

} // namespace

QString pictureListName()
{
    return QStringLiteral(".tilshi-pictures");
}

QByteArray pictureList(const Pictures &pictures, const QString &library)
{
    QStringList media = pictures.keys();
    std::sort(media.begin(), media.end());
    QByteArray list;
    for (const QString &name : media) {
        list += sealed(entryText(*pictures.constFind(name), name), library) + '\n';
    }
    return list;
}

ShownPictures::ShownPictures(const SiteFolder &folder, const QString &library)
{
    const QByteArray list = folder.read(pictureListName()).value_or(QByteArray());
    for (const QByteArray &line : list.split('\n')) {
        if (const auto entry = entryOf(line, library)) {
            m_listed.insert(entry->first, entry->second);
        }
    }
}

std::optional<Picture> ShownPictures::picture(const SiteFolder &folder, const QString &media) const
{
    const auto listed = m_listed.constFind(media);
    if (listed == m_listed.constEnd()) {
        return std::nullopt;
    }
    const auto bytes = folder.read(mediaPath(*listed));
    if (!bytes || !isNamedByContent(listed->name, *bytes)) {
        return std::nullopt;
    }
    Picture picture = *listed;
    picture.bytes = *bytes;
    return picture;
}

} // namespace tilshi::publishing
