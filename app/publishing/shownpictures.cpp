#include "publishing/shownpictures.h"

#include "publishing/addresses.h"

#include <QStringList>

#include <algorithm>

namespace tilshi::publishing {

namespace {

/// name, width, height and media file of one line; nothing where it is no such line.
std::optional<std::pair<QString, Picture>> entryOf(const QByteArray &line)
{
    const QStringList fields = QString::fromUtf8(line).split(u' ');
    if (fields.size() != 4 || fields[0].contains(u'/')) {
        return std::nullopt;
    }
    const QSize size(fields[1].toInt(), fields[2].toInt());
    const QByteArray type = typeOfPicture(fields[0]);
    if (size.isEmpty() || type.isEmpty()) {
        return std::nullopt;
    }
    return std::pair(fields[3], Picture{fields[0], {}, type, size});
}

} // namespace

QString pictureListName()
{
    return QStringLiteral(".tilshi-pictures");
}

QByteArray pictureList(const Pictures &pictures)
{
    QStringList media = pictures.keys();
    std::sort(media.begin(), media.end());
    QByteArray list;
    for (const QString &name : media) {
        const Picture &picture = *pictures.constFind(name);
        list += picture.name.toUtf8() + ' ' + QByteArray::number(picture.size.width()) + ' ' +
                QByteArray::number(picture.size.height()) + ' ' + name.toUtf8() + '\n';
    }
    return list;
}

ShownPictures::ShownPictures(const SiteFolder &folder)
{
    const QByteArray list = folder.read(pictureListName()).value_or(QByteArray());
    for (const QByteArray &line : list.split('\n')) {
        if (const auto entry = entryOf(line)) {
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
