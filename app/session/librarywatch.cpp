#include "session/librarywatch.h"

#include "base/await.h"
#include "session/session.h"

#include <utility>

namespace tilshi::session {

LibraryWatch::LibraryWatch(const Session &session, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &LibraryWatch::look);
    m_timer.start(pause);
    look();
}

void LibraryWatch::look()
{
    if (std::exchange(m_isAsking, true)) {
        return;
    }
    const auto mark = [](newsroom::Library &library) { return library.othersMark(); };
    await(
        m_session.desk().read(mark), this, [this](qint64 found) { receive(found); },
        [this](const Error &) { m_isAsking = false; }); // who works with the library is told
}

void LibraryWatch::receive(qint64 mark)
{
    m_isAsking = false;
    const std::optional<qint64> before = std::exchange(m_mark, mark);
    if (before && before != mark) {
        Q_EMIT othersWrote();
    }
}

} // namespace tilshi::session
