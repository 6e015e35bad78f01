#pragma once

#include <QColor>
#include <QPalette>

#include <functional>

namespace tilshi::widgets {

enum class Theme
{
    System,
    Light,
    Sepia,
    Dark
};

/// light, sepia, dark, system: as kept in the settings; System for anything else.
Theme themeOf(const QString &key);
QString keyOf(Theme theme);

/// Whether the desktop's own palette, without ours over it, is dark. Leaves the application with
/// the desktop's palette.
bool systemIsDark();

/// Gives the application that theme's palette; widgets hear of it by PaletteChange.
void applyTheme(Theme theme, const std::function<bool()> &isSystemDark = &systemIsDark);

QPalette lightPalette();
QPalette sepiaPalette();
QPalette darkPalette();
bool isDark(const QPalette &palette);

/// Colours that a palette has no role for, made of those it has.
QColor borderColour(const QPalette &palette);
QColor mutedColour(const QPalette &palette);   ///< secondary text
QColor softAccent(const QPalette &palette);    ///< behind what is selected
QColor accentColour(const QPalette &palette);  ///< accent as text or line on Base
QColor warningColour(const QPalette &palette); ///< amber, readable on Base
QColor dangerColour(const QPalette &palette);  ///< red, readable on Base
QColor successColour(const QPalette &palette); ///< green, readable on Base

/// How far two colours stand apart, 1 to 21: the contrast ratio of WCAG 2.2.
qreal contrast(const QColor &first, const QColor &second);
/// The ink, or the nearest darker or lighter one of its kind with a contrast of 4.5 on that ground,
/// which WCAG 2.2 asks of small text: for what is written on a selected row or a tinted badge.
QColor readable(const QColor &ink, const QColor &ground);

/// amount of the first colour (0 to 1), the rest of the second.
QColor mixed(const QColor &first, const QColor &second, qreal amount);

} // namespace tilshi::widgets
