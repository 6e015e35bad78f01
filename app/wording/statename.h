#pragma once

#include "newsroom/workflow.h"

#include <QString>

namespace tilshi::wording {

/// An article's state, as name() has it, but where an earlier text of it is on the site meanwhile:
/// Live, under revision …
QString stateName(newsroom::State state, bool live);

} // namespace tilshi::wording
