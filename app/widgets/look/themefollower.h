#pragma once

#include "widgets/look/theme.h"

#include <QFont>
#include <QObject>
#include <QTimer>

#include <functional>

namespace tilshi::widgets {

/// Keeps the window as the desktop is while the program runs: dark or light, where the theme is
/// "System", and with letters of the desktop's size. Qt 6.4 tells of it by a ThemeChange event of
/// each window, and by nothing else once the application has a palette of its own.
class ThemeFollower : public QObject
{
    Q_OBJECT

public:
    /// What was chosen for the program, what the desktop looks like now, and its own font.
    ThemeFollower(std::function<Theme()> chosen, std::function<bool()> isSystemDark,
                  std::function<QFont()> desktopFont, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    std::function<Theme()> m_chosen;
    std::function<bool()> m_isSystemDark;
    std::function<QFont()> m_desktopFont;
    QTimer m_soon; ///< one change is told once for every window
};

} // namespace tilshi::widgets
