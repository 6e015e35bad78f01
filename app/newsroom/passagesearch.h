#pragma once

#include "newsroom/passage.h"

namespace tilshi::newsroom {

/// The words that stand between the passage's places now are those that it quotes.
bool isThere(const Passage &passage, const Content &content);

/// Where those words first stand in the content, within one unit; nothing where they stand nowhere.
std::optional<Passage> passageOf(const Content &content, const QString &words);

} // namespace tilshi::newsroom
