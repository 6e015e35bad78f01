#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace tilshi::ui {

/// Keeps the theme "System" true while the program runs: when the desktop turns dark or light, so
/// does the window. Qt 6.4 tells of it by a ThemeChange event of each window, and by nothing else
/// once the application has a palette of its own.
class ThemeFollower : public QObject
{
    Q_OBJECT

public:
    /// isSystemDark: what the desktop looks like now.
    explicit ThemeFollower(std::function<bool()> isSystemDark, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    std::function<bool()> m_isSystemDark;
    QTimer m_soon; ///< one change is told once for every window
};

} // namespace tilshi::ui
