#pragma once

#include "base/presence.h"
#include "session/session.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tilshi::widgets {
class Question;
}

namespace tilshi::ui {

/// Says, before the window closes, what will not be published while it is closed: to who may decide
/// on it, and where nothing else publishes it.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    CloseGuard(session::Session &session, QWidget *window);

    /// Calls go() if there is nothing to say, or when the person closes all the same; never before
    /// this returns. A library that can't be asked does not hold the window open.
    void ask(std::function<void()> go);

    /// Says that the typed text is nowhere but in the window, and calls go() if the person closes
    /// it all the same. The texts can be copied from there.
    void warnOfLoss(const QList<newsroom::Content> &texts, const std::function<void()> &go);

private:
    bool isConcerned() const;
    void offerToCopy(widgets::Question *box, const QList<newsroom::Content> &texts);
    void tell(const QList<newsroom::ArticleSummary> &waiting, const std::function<void()> &go);
    QStringList lines(const QList<newsroom::ArticleSummary> &waiting) const;

    session::Session &m_session;
    QWidget *m_window;
    Presence m_presence; ///< tells other windows of this library that this one is open
};

} // namespace tilshi::ui
