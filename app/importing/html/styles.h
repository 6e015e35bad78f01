#pragma once

#include "importing/html/css.h"
#include "importing/html/tree.h"
#include "importing/line.h"

namespace tilshi::importing {

/// Whether a reader doesn't see the element: display none, hidden, Word's mso-hide. Never so of the
/// page as a whole, which scripts show when they are ready.
bool isHidden(const Node &element, const Declarations &style);

/// The look with the marks that a style switches on and off.
Look styled(Look look, const Declarations &style);

/// The properties that only dress a text up (fonts, sizes, colours, distances), which a body has
/// not got.
QStringList dressing(const Node &element, const Declarations &style);

/// "ru" of lang="ru-RU"; empty where it says no language.
QString languageOf(const Node &element);

} // namespace tilshi::importing
