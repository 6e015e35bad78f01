#pragma once

#include <QPoint>
#include <QString>

#include <functional>

class QAction;
class QMainWindow;
class QWidget;

namespace tilshi::test {

/// What a person does at the window: find something that is to be seen by its name, click, type.
/// Whatever is not visible and enabled fails the test.
class Hands
{
public:
    /// window: whose menus are clicked, and who gets keys that nothing else has the focus for; none
    /// before the main window is there.
    explicit Hands(QMainWindow *window = nullptr)
        : m_window(window)
    {
    }

    /// The visible widget of that objectName; waits for it for some seconds.
    QWidget *see(const QString &name) const;
    /// Whether there is a visible one at this moment.
    bool sees(const QString &name) const;
    /// What stands on the visible label, button or field of that name.
    QString read(const QString &name) const;
    /// Waits until it reads so.
    void readsSoon(const QString &name, const QString &text) const;

    void click(const QString &name) const;
    /// The tab of that number in a tab bar.
    void clickTab(const QString &name, int number) const;
    /// The row with that text in a visible list, by its beginning.
    void clickRow(const QString &name, const QString &text) const;
    /// An entry of the menu bar, by the action's objectName.
    void clickMenu(const QString &menu, const QString &action) const;
    /// A key for that widget, which gets the focus.
    void keyOn(const QString &name, int key) const;
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Into what has the focus in the active window.
    void type(const QString &text) const;

private:
    QMainWindow *m_window;
};

/// Runs the event loop until the condition holds, at most fifteen seconds; fails the test if not.
void await(const std::function<bool()> &condition, const QString &what);

} // namespace tilshi::test
