#pragma once

#include "help/chart/workflowchart.h"

#include <QList>
#include <QString>

#include <functional>

namespace tilshi::help {

/// An action of the program's window, as its menus show it.
struct ShownAction
{
    QString name; ///< its objectName: command.save
    QString text; ///< without its mnemonic and dots
    QString menu; ///< the title of the menu it stands in
    QString keys; ///< as they are now; empty if it has none
};

/// What the help shows of the program that it explains, asked for whenever a page is shown.
struct ShownProgram
{
    std::function<QList<ShownAction>()> actions; ///< in the order of the menus
    StateColour stateColour;
};

} // namespace tilshi::help
