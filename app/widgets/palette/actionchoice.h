#pragma once

#include "widgets/palette/choice.h"

#include <QList>

class QAction;
class QMenuBar;

namespace tilshi::widgets {

/// The action with its keys; refused where it is greyed out, with the reason that its status tip
/// says. Gone before it is chosen, it does nothing.
Choice choiceOf(QAction *action);

/// Every action in the menus, with the menu it stands in.
QList<Choice> choicesOf(const QMenuBar &bar);

} // namespace tilshi::widgets
