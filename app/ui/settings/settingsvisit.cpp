#include "ui/settings/settingsvisit.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

#include <utility>

namespace tilshi::ui {

SettingsVisit::SettingsVisit(Session &session, FileChooser &files, QStackedWidget *screens,
                             QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_files(files)
    , m_screens(screens)
    , m_window(window)
{
}

void SettingsVisit::open(SettingsScreen::Page page)
{
    if (!m_screen) {
        m_screen = new SettingsScreen(m_session, m_files, m_screens);
        connect(m_screen, &SettingsScreen::backAsked, this, &SettingsVisit::close);
        connect(m_screen, &SettingsScreen::siteChanged, this, &SettingsVisit::siteChanged);
        m_screens->addWidget(m_screen);
        switchArticleActions(false);
    }
    m_screens->setCurrentWidget(m_screen);
    m_screen->open(page);
}

void SettingsVisit::close()
{
    if (SettingsScreen *screen = std::exchange(m_screen, nullptr)) {
        if (QWidget *focused = m_window->focusWidget()) {
            focused->clearFocus(); // a field that is left tells what was typed into it
        }
        switchArticleActions(true);
        m_screens->setCurrentIndex(0);
        m_screens->removeWidget(screen);
        screen->deleteLater();
        m_screens->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

/// The menus between the file's and the view's, and Ctrl+N, which begins a person or a section
/// here.
void SettingsVisit::switchArticleActions(bool on)
{
    if (on) {
        for (QAction *action : std::exchange(m_switchedOff, {})) {
            action->setEnabled(true);
        }
        return;
    }
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (qsizetype i = 1; i + 2 < menus.size(); ++i) {
        m_switchedOff.append(menus.at(i));
    }
    m_switchedOff.append(m_window->findChild<QAction *>(QStringLiteral("command.newArticle")));
    m_switchedOff.removeIf([](const QAction *action) { return !action || !action->isEnabled(); });
    for (QAction *action : std::as_const(m_switchedOff)) {
        action->setEnabled(false);
    }
}

} // namespace tilshi::ui
