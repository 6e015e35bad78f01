#include "widgets/keys/namedactions.h"

#include <QAction>
#include <QMenu>

namespace tilshi::widgets {

QList<QAction *> namedActions(const QList<QAction *> &actions)
{
    QList<QAction *> named;
    for (QAction *action : actions) {
        const QString name = action->objectName();
        if (const QMenu *menu = action->menu()) {
            named.append(namedActions(menu->actions()));
        } else if (name.startsWith(u"command.") || name.startsWith(u"format.") ||
                   name.startsWith(u"table.") || name.startsWith(u"writing.")) {
            named.append(action);
        }
    }
    return named;
}

} // namespace tilshi::widgets
