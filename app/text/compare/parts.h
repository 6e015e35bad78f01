#pragma once

#include "text/compare/comparison.h"
#include "text/compare/flattext.h"

namespace tilshi::text {

/// Gives changes numbers until they get the ones by which a reader comes to them.
class ChangeNumbers
{
public:
    int next() { return m_next++; }
    int count() const { return m_next; }

private:
    int m_next = 0;
};

/// The words of two texts in parts, without the beginning of their first paragraph.
Parts partsBetween(const FlatText &before, const FlatText &after, ChangeNumbers &numbers);

/// The same of paragraphs, with the beginning of the first.
Parts partsBetween(const Units &before, const Units &after, ChangeNumbers &numbers);

/// All of the units as parts that came or went with one change.
Parts partsOfNew(const Units &units, int change);
Parts partsOfGone(const Units &units, int change);

/// What the parts are together: Same, Format where words are the same, else Replace.
ChangeKind kindOf(const Parts &parts);

} // namespace tilshi::text
