#pragma once

#include "newsroom/workflow.h"

namespace tilshi::newsroom {

/// Whether the refusal is one that an act on an article can meet, so that the table may name it.
bool isCondition(Refusal refusal);

/// Whether what the refusal says is so. The refusal is a condition.
bool holds(Refusal refusal, const Situation &situation);

/// The first of them that holds.
std::optional<Refusal> firstThatHolds(const QList<Refusal> &refusals, const Situation &situation);

} // namespace tilshi::newsroom
