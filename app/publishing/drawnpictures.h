#pragma once

#include "newsroom/ports.h"
#include "publishing/story.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tilshi::publishing {

/// A picture of the site as it is, by the name of its media file.
using ShownPicture = std::function<std::optional<Picture>(const QString &media)>;

/// How the bytes of a media file become a picture of the site; on any thread. webPicture(), where
/// nothing is counted.
using DrawPicture = std::function<Result<Picture>(const QString &media, const QByteArray &bytes)>;

/// Pictures of one library made fit for pages, each once: what the site shows already, drawn by the
/// rules of now, is taken from there, since a media file is named by its content, and the rest is
/// drawn on several threads. Where the library can no longer give a file, older rules do.
class DrawnPictures
{
public:
    /// The library outlives it.
    DrawnPictures(newsroom::Library &library, DrawPicture draw);

    /// Gets what is not there yet. Reads the library on this thread.
    void get(const QStringList &media, const ShownPicture &shown = {});

    /// The same for one. Errors: those of the library, and of drawing.
    Result<Picture> picture(const QString &media);

private:
    void draw(const QStringList &media);
    Result<Picture> insteadOf(const QString &media, const Error &unread) const;
    Result<Picture> known(const QString &media) const;

    newsroom::Library &m_library;
    DrawPicture m_draw;
    Pictures m_drawn;
    Pictures m_older; ///< that the site shows, drawn by other rules
    QHash<QString, Error> m_undrawable;
};

} // namespace tilshi::publishing
