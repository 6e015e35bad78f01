#include "ui/themefollower.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QEvent>

namespace tilshi::ui {

ThemeFollower::ThemeFollower(std::function<bool()> isSystemDark, QObject *parent)
    : QObject(parent)
    , m_isSystemDark(std::move(isSystemDark))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ThemeFollower::follow);
    QCoreApplication::instance()->installEventFilter(this);
}

bool ThemeFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        m_soon.start(0);
    }
    return QObject::eventFilter(watched, event);
}

void ThemeFollower::follow()
{
    if (chosenTheme() == Theme::System) {
        applyTheme(Theme::System, m_isSystemDark);
    }
}

} // namespace tilshi::ui
