#pragma once

#include "newsroom/concern.h"

namespace tilshi::wording {

/// What it is and what to do about it, in one or two sentences.
QString sentence(const newsroom::Concern &concern);

} // namespace tilshi::wording
