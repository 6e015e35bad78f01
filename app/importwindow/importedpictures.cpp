#include "importwindow/importedpictures.h"

#include "base/await.h"
#include "editor/document/uprightpicture.h"

namespace tilshi::importwindow {

void ImportedPictures::setPictures(const QList<importing::ImportedPicture> &pictures)
{
    m_bytes.clear();
    for (const importing::ImportedPicture &picture : pictures) {
        m_bytes.insert(picture.placeholder, picture.bytes);
    }
}

QFuture<Result<editor::KeptPicture>> ImportedPictures::keep(const QByteArray &, const QString &name)
{
    return inBackground(
        [name]() -> Result<editor::KeptPicture> { return fail(ErrorCode::ReadOnly, name); });
}

QFuture<Result<QImage>> ImportedPictures::preview(const QString &media, const QSize &box)
{
    return inBackground([bytes = m_bytes.value(media), media, box] {
        return bytes.isEmpty() ? Result<QImage>(fail(ErrorCode::NotFound, media))
                               : editor::uprightPicture(bytes, media, box);
    });
}

} // namespace tilshi::importwindow
