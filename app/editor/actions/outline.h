#pragma once

#include "widgets/palette/choice.h"

#include <QList>

namespace tilshi::editor {

class BodyEdit;

/// The body's headings in their order, the smaller ones indented; choosing one puts the caret at
/// its beginning. The body outlives them.
QList<widgets::Choice> outlineOf(BodyEdit &body);

} // namespace tilshi::editor
