#pragma once

#include <QFont>

namespace tilshi::widgets {

/// The font of the interface: Inter in the size of the desktop's own font, so that who has set
/// larger letters there has them here; 10 points, as the window was drawn, where the desktop says
/// nothing and Qt therefore gives its own "Sans Serif, 9".
QFont interfaceFont(const QFont &desktop);

} // namespace tilshi::widgets
