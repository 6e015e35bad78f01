#pragma once

#include "ui/settings/settingsscreen.h"

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QStackedWidget;

namespace tilshi::ui {

/// Shows the newsroom's settings in the window in place of the articles, and brings those back.
/// Meanwhile what acts on an article is switched off.
class SettingsVisit : public QObject
{
    Q_OBJECT

public:
    /// screens has the articles' page; all outlive it.
    SettingsVisit(Session &session, FileChooser &files, QStackedWidget *screens,
                  QMainWindow *window);

    void open(SettingsScreen::Page page);
    void close();

Q_SIGNALS:
    /// Something that the site shows was changed.
    void siteChanged();

private:
    void switchArticleActions(bool on);

    Session &m_session;
    FileChooser &m_files;
    QStackedWidget *m_screens;
    QMainWindow *m_window;
    SettingsScreen *m_screen = nullptr;
    QList<QAction *> m_switchedOff;
};

} // namespace tilshi::ui
