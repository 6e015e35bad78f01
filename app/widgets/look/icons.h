#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace tilshi::widgets {

/// The line icon of that name (send, search, calendar-clock …) from Qt's search path "icons:",
/// painted in the palette's colour of that role whenever it is drawn, so that it follows the theme;
/// paler where disabled. An empty icon if there is no such file.
QIcon tintedIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);
/// The same in one fixed colour.
QIcon tintedIcon(const QString &name, const QColor &colour);

/// The program's own, from the same search path and in every size: a desktop without an icon theme
/// shows it too.
QIcon programIcon();

} // namespace tilshi::widgets
