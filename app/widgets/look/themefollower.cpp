#include "widgets/look/themefollower.h"

#include "widgets/look/interfacefont.h"

#include <QApplication>
#include <QEvent>

namespace tilshi::widgets {

ThemeFollower::ThemeFollower(std::function<Theme()> chosen, std::function<bool()> isSystemDark,
                             std::function<QFont()> desktopFont, QObject *parent)
    : QObject(parent)
    , m_chosen(std::move(chosen))
    , m_isSystemDark(std::move(isSystemDark))
    , m_desktopFont(std::move(desktopFont))
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
    if (m_chosen() == Theme::System) {
        applyTheme(Theme::System, m_isSystemDark);
    }
    const QFont font = interfaceFont(m_desktopFont());
    if (font.pointSizeF() != QApplication::font().pointSizeF()) {
        QApplication::setFont(font);
    }
}

} // namespace tilshi::widgets
