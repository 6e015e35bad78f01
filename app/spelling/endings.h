#pragma once

#include "spelling/guesssearch.h"

namespace tilshi::spelling {

/// Tries the words that differ from this one in how its ending goes with its stem: in the harmony
/// of its last letters (көлдерға: көлдерге), in one consonant (саясатда: саясатта), or in both.
void tryEndings(GuessSearch &search);

/// Tries the written form of a verb in the first person that is typed as it is spoken: білмейм:
/// білмеймін. Other slips in it are mended too.
void trySpokenPerson(GuessSearch &search);

/// True if the two begin with different shapes of one ending of Kazakh: дан and тен, лар and дер.
bool areShapesOfOneEnding(QStringView one, QStringView other);

} // namespace tilshi::spelling
