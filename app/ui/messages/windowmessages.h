#pragma once

#include "base/error.h"
#include "widgets/messagebar.h"

#include <QObject>
#include <QPointer>

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class SettingsVisit;

/// What the window says of the newsroom and of its own work, in the bar that is seen: that of the
/// settings while they are open, else that of the articles.
class WindowMessages : public QObject
{
    Q_OBJECT

public:
    /// articleBar is that of the articles. All outlive it.
    WindowMessages(session::Session &session, const session::CurrentArticle &article,
                   widgets::MessageBar &articleBar, const SettingsVisit &settings, QObject *parent);

    /// That which is seen now.
    widgets::MessageBar &bar() const;
    void tell(widgets::MessageBar::Kind kind, const QString &sentence);
    void tellError(const Error &error);
    /// Which pictures pages were written without.
    void tellMissing(const QList<Error> &missing);
    /// What a person should know of the library and this computer before beginning.
    void tellConcerns();
    /// Why the open article is not on the site although its time has come, as long as it is open.
    void tellPublishError();

private:
    void tellReadOnly();
    void tellWaiting(bool waits);

    session::Session &m_session;
    const session::CurrentArticle &m_article;
    widgets::MessageBar &m_articleBar;
    const SettingsVisit &m_settings;
    QPointer<widgets::MessageBar> m_waitingBar; ///< has told that a save waits
    int m_waitingMessage = 0;                   ///< its number, while it holds
    int m_publishMessage = 0;                   ///< the same
};

} // namespace tilshi::ui
