#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>

namespace tilshi::editor {

class MediaStore;

/// Previews of a text's pictures, scaled and ready to paint. What is not there yet is asked for and
/// arrives later; nothing is read or decoded on the window's thread.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    explicit PictureCache(QObject *parent = nullptr);

    /// Null: there are no pictures. Otherwise it outlives this.
    void setStore(MediaStore *store);
    /// The picture for a box of that size in device pixels: at once if it is there, maybe of
    /// another size, or null, and then arrived() tells when it is.
    QPixmap picture(const QString &media, const QSize &box);

Q_SIGNALS:
    void arrived();

private:
    struct Entry
    {
        QPixmap pixmap;
        QSize asked; ///< the largest box that was asked for
    };
    void ask(const QString &media, const QSize &box);
    void keep(const QString &media, const QSize &box, const QImage &image);

    MediaStore *m_store = nullptr;
    QCache<QString, Entry> m_entries; ///< by media, with their cost in KiB
};

} // namespace tilshi::editor
