#include "ui/settings/settingsvisit.h"

#include "session/newsroomchanges.h"

#include <QMainWindow>
#include <QStackedWidget>

#include <utility>

namespace tilshi::ui {

SettingsVisit::SettingsVisit(session::Session &session, widgets::FileChooser &files,
                             QStackedWidget *screens, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_changes(new session::NewsroomChanges(session, this))
    , m_files(files)
    , m_screens(screens)
    , m_window(window)
{
    connect(m_changes, &session::NewsroomChanges::saved, this,
            [this](const newsroom::LogEntry &, bool onSite) {
                if (onSite) {
                    Q_EMIT siteChanged();
                }
            });
    connect(m_changes, &session::NewsroomChanges::failed, this, [this](const Error &error) {
        if (!m_screen) {
            Q_EMIT failed(error);
        }
    });
}

void SettingsVisit::open(SettingsScreen::Page page)
{
    const bool isNew = !m_screen;
    if (isNew) {
        m_focused = m_window->focusWidget();
        m_changes->forgetUndo();
        m_session.reload();
        m_screen = new SettingsScreen(m_session, *m_changes, m_files, m_screens);
        connect(m_screen, &SettingsScreen::backAsked, this, &SettingsVisit::close);
        connect(m_screen, &SettingsScreen::notKept, this, &SettingsVisit::notKept);
        m_screens->addWidget(m_screen);
    }
    m_screens->setCurrentWidget(m_screen);
    m_screen->open(page);
    if (isNew) {
        Q_EMIT opened();
    }
}

void SettingsVisit::close()
{
    if (SettingsScreen *screen = std::exchange(m_screen, nullptr)) {
        if (QWidget *focused = m_window->focusWidget()) {
            focused->clearFocus(); // a field that is left tells what was typed into it
        }
        m_screens->setCurrentIndex(0);
        m_screens->removeWidget(screen);
        screen->deleteLater();
        Q_EMIT closed(giveFocusBack());
    }
}

void SettingsVisit::catchUp()
{
    if (m_screen) {
        m_screen->catchUp();
    }
}

bool SettingsVisit::giveFocusBack()
{
    if (!m_focused || !m_focused->isVisible() || !m_focused->isEnabled()) {
        return false;
    }
    m_focused->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace tilshi::ui
