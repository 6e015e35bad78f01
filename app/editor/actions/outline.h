#pragma once

#include "widgets/palette/choice.h"

#include <QList>

namespace tilshi::ui {

class BodyEdit;

/// The body's headings in their order, the smaller ones indented; choosing one puts the caret at
/// its beginning. The body outlives them.
QList<Choice> outlineOf(BodyEdit &body);

} // namespace tilshi::ui
