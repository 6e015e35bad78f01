#pragma once

#include <QAction>

namespace tilshi::widgets {

/// Greys the action out and says why, in menus and in the status bar; an empty reason enables it.
inline void refuse(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setStatusTip(reason);
}

} // namespace tilshi::widgets
