#pragma once

#include "newsroom/content.h"
#include "newsroom/ids.h"

#include <QHash>

namespace tilshi::newsroom {

/// How much each person wrote of a text: what wordsWritten() counts, summed over versions.
using WordsWritten = QHash<PersonId, int>;

/// How many words somebody wrote who made the one text of the other: those that came. What was
/// taken away is not writing, so that an editor's cuts weigh nothing beside what they leave; but a
/// change that brings no word counts as one, so that what consists of cuts alone is somebody's too.
/// 0 where nothing has changed.
int wordsWritten(const Content &before, const Content &after);

/// Whether more than half of it is that person's.
bool wroteMost(const WordsWritten &written, PersonId person);

} // namespace tilshi::newsroom
