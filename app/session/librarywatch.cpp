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
    const auto ask = [mark = m_mark](newsroom::Library &library) {
        return library.changesSince(mark);
    };
    await(
        m_session.desk().read(ask), this,
        [this](const newsroom::ChangesSince &found) { receive(found); },
        [this](const Error &) { m_isAsking = false; }); // who works with the library is told
}

void LibraryWatch::receive(const newsroom::ChangesSince &found)
{
    m_isAsking = false;
    m_mark = found.now;
    if (!found.changes.isEmpty()) {
        Q_EMIT othersWrote(found.changes);
    }
}

} // namespace tilshi::session
