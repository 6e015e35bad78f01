#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace tilshi::ui {

/// An action of the main window, as its menus show it.
struct WindowAction
{
    QString name; ///< its objectName: command.save
    QString text; ///< without its mnemonic and dots
    QString menu; ///< the title of the menu it stands in
    QString keys; ///< as they are now; empty if it has none
};

/// All of them, with the keys that were chosen on this computer, in the order of the menus. Needs
/// no window.
QList<WindowAction> windowActions();

} // namespace tilshi::ui
