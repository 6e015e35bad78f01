#include "editor/document/picturecache.h"

#include "base/await.h"
#include "editor/document/mediastore.h"

namespace tilshi::editor {

namespace {

constexpr int mostMemory = 48 * 1024; // KiB

bool fits(const QSize &inner, const QSize &outer)
{
    return inner.width() <= outer.width() && inner.height() <= outer.height();
}

} // namespace

PictureCache::PictureCache(QObject *parent)
    : QObject(parent)
    , m_entries(mostMemory)
{
}

void PictureCache::setStore(MediaStore *store)
{
    m_store = store;
    m_entries.clear();
    Q_EMIT arrived();
}

QPixmap PictureCache::picture(const QString &media, const QSize &box)
{
    const Entry *entry = m_entries.object(media);
    QPixmap pixmap = entry ? entry->pixmap : QPixmap();
    if (m_store && !media.isEmpty() && (!entry || !fits(box, entry->asked))) {
        ask(media, box);
    }
    return pixmap;
}

void PictureCache::ask(const QString &media, const QSize &box)
{
    const Entry *before = m_entries.object(media);
    m_entries.insert(media, new Entry{before ? before->pixmap : QPixmap(), box});
    await(m_store->preview(media, box), this, [this, media, box](const Result<QImage> &image) {
        if (image) {
            keep(media, box, *image);
        }
    });
}

void PictureCache::keep(const QString &media, const QSize &box, const QImage &image)
{
    const int cost = int(image.sizeInBytes() / 1024) + 1;
    m_entries.insert(media, new Entry{QPixmap::fromImage(image), box}, cost);
    Q_EMIT arrived();
}

} // namespace tilshi::editor
