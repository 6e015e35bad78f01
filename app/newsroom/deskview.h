#pragma once

#include "newsroom/desk.h"

namespace tilshi::newsroom {

/// The article before the actor of that situation.
View viewOf(const OpenArticle &open, Situation situation);

} // namespace tilshi::newsroom
