#pragma once

#include "newsroom/workflow.h"

#include <QString>

namespace tilshi::wording {

/// Why the newsroom's rules forbid it and what would have to be done first; the same in the command
/// line's refusal and beside the window's greyed button.
QString sentence(newsroom::Refusal refusal);

} // namespace tilshi::wording
