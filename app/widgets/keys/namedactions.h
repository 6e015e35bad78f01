#pragma once

#include <QList>

class QAction;

namespace tilshi::widgets {

/// Those actions, and those of their menus, that have a name to be kept under, in the order of the
/// menus.
QList<QAction *> namedActions(const QList<QAction *> &actions);

} // namespace tilshi::widgets
