#pragma once

#include "newsroom/article.h"

#include <QColor>
#include <QPalette>

namespace tilshi::ui {

/// A state's dot and badge text; its badge background is this mixed into Base.
QColor stateColour(newsroom::State state, const QPalette &palette);

} // namespace tilshi::ui
