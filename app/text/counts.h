#pragma once

#include "text/body.h"

namespace tilshi::text {

/// Sizes as a newsroom counts them.
struct Counts
{
    int words = 0;      ///< stretches of letters and digits; a hyphen or apostrophe within joins
    int characters = 0; ///< with spaces, paragraph ends not counted
    int charactersNoSpaces = 0; ///< characters without spaces of any width

    bool operator==(const Counts &) const = default;
};

Counts count(QStringView text);
Counts count(const Body &body);

/// Minutes to read, at 180 words a minute, at least 1 where there is a word; 0 where there is none.
/// (Adults read about 180 to 240 words a minute; agglutinative words are long, so the lower end.)
int readingMinutes(const Counts &counts);

} // namespace tilshi::text
