#pragma once

#include "language/transliteration.h"

namespace tilshi::editor {

/// In what script an article was last read on this computer, and how its newsroom writes the Arabic
/// one: the alphabet of 2021, ء and European digits until something else is chosen.
language::Transliteration chosenScript();
void chooseScript(const language::Transliteration &how);

} // namespace tilshi::editor
