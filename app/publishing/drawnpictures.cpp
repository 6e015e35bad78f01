#include "publishing/drawnpictures.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <vector>

namespace tilshi::publishing {

namespace {

/// Each may hold a large picture: more threads than that would ask for too much memory.
constexpr int mostThreads = 4;

} // namespace

DrawnPictures::DrawnPictures(newsroom::Library &library, DrawPicture draw)
    : m_library(library)
    , m_draw(std::move(draw))
{
}

void DrawnPictures::get(const QStringList &media, const ShownPicture &shown)
{
    QStringList waiting;
    for (const QString &name : media) {
        if (name.isEmpty() || m_drawn.contains(name)) {
            continue;
        }
        const auto had = shown ? shown(name) : std::nullopt;
        if (had && had->rules == drawingRules) {
            m_drawn.insert(name, *had);
        } else if (had) {
            m_older.insert(name, *had);
            waiting.append(name);
        } else if (!m_undrawable.contains(name)) {
            waiting.append(name);
        }
    }
    waiting.removeDuplicates();
    const int threads = std::clamp(QThread::idealThreadCount(), 1, mostThreads);
    for (qsizetype first = 0; first < waiting.size(); first += threads) {
        draw(waiting.mid(first, threads));
    }
}

/// So many at a time: their files and pixels are in memory together.
void DrawnPictures::draw(const QStringList &media)
{
    std::vector<Result<Picture>> drawn(size_t(media.size()), fail(ErrorCode::NotFound));
    QThreadPool pool;
    for (size_t i = 0; i < drawn.size(); ++i) {
        const QString &name = media.at(qsizetype(i));
        const auto bytes = m_library.media().read(name);
        if (!bytes) {
            drawn[i] = insteadOf(name, bytes.error());
            continue;
        }
        pool.start(
            [&place = drawn[i], this, name, bytes = *bytes] { place = m_draw(name, bytes); });
    }
    pool.waitForDone();
    for (size_t i = 0; i < drawn.size(); ++i) {
        const QString &name = media.at(qsizetype(i));
        if (drawn[i]) {
            m_drawn.insert(name, *drawn[i]);
        } else {
            m_undrawable.insert(name, drawn[i].error());
        }
    }
}

Result<Picture> DrawnPictures::insteadOf(const QString &media, const Error &unread) const
{
    const auto older = m_older.constFind(media);
    return older != m_older.constEnd() ? Result<Picture>(*older) : fail(unread);
}

Result<Picture> DrawnPictures::known(const QString &media) const
{
    const auto found = m_drawn.constFind(media);
    return found != m_drawn.constEnd() ? Result<Picture>(*found) : fail(m_undrawable.value(media));
}

Result<Picture> DrawnPictures::picture(const QString &media)
{
    if (!m_drawn.contains(media) && !m_undrawable.contains(media)) {
        draw({media});
    }
    return known(media);
}

} // namespace tilshi::publishing
