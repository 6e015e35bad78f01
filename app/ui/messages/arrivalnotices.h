#pragma once

#include "newsroom/ports.h"

#include <QObject>

class QMainWindow;
class QSystemTrayIcon;

namespace tilshi::session {
class Arrivals;
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class MessageBar;
} // namespace tilshi::widgets

namespace tilshi::ui {

class PreferenceStore;

/// Says that others have sent something to the person at work: on the desktop, where the window is
/// not the one that is worked in and the person has not switched that off; what was returned to
/// her also in the window.
class ArrivalNotices : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ArrivalNotices(session::Session &session, widgets::MessageBar &messages,
                   PreferenceStore &preferences, QMainWindow &window);

    /// Others have written these articles.
    void look(const QSet<newsroom::ArticleId> &changed);

Q_SIGNALS:
    void articleAsked(newsroom::ArticleId id);

private:
    void tellReturned(const QList<newsroom::ArticleSummary> &articles);
    void tellSubmitted(const QList<newsroom::ArticleSummary> &articles);
    void notify(const QString &title, const QList<newsroom::ArticleSummary> &articles);
    void openTold();

    session::Arrivals *m_arrivals;
    widgets::MessageBar &m_messages;
    PreferenceStore &m_preferences;
    QMainWindow &m_window;
    QSystemTrayIcon *m_icon = nullptr; ///< made for the first notice
    newsroom::ArticleId m_told;        ///< of the last notice
};

} // namespace tilshi::ui
