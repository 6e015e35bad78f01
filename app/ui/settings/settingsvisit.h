#pragma once

#include "ui/settings/settingsscreen.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QStackedWidget;

namespace tilshi::session {
class NewsroomChanges;
} // namespace tilshi::session

namespace tilshi::ui {

/// Shows the newsroom's settings in the window in place of the articles, and brings those back,
/// with the focus where it was.
class SettingsVisit : public QObject
{
    Q_OBJECT

public:
    /// screens has the articles' page; all outlive it.
    SettingsVisit(session::Session &session, widgets::FileChooser &files, QStackedWidget *screens,
                  QMainWindow *window);

    void open(SettingsScreen::Page page);
    void close();
    /// Others have written into the library.
    void catchUp();
    bool isOpen() const { return m_screen; }
    /// Where messages are seen while it is open.
    widgets::MessageBar *messages() const { return m_screen ? m_screen->messages() : nullptr; }

Q_SIGNALS:
    void opened();
    /// focusKept: what had the focus before has it again.
    void closed(bool focusKept);
    /// Something that the site shows was changed.
    void siteChanged();
    /// What was changed last could not be kept, as it turns out after the settings were left.
    void failed(const Error &error);
    /// What was typed into a field is not kept, and the articles are back.
    void notKept(const QString &sentence);

private:
    bool giveFocusBack();

    session::Session &m_session;
    session::NewsroomChanges *m_changes;
    widgets::FileChooser &m_files;
    QStackedWidget *m_screens;
    QMainWindow *m_window;
    SettingsScreen *m_screen = nullptr;
    QPointer<QWidget> m_focused; ///< before it was opened
};

} // namespace tilshi::ui
