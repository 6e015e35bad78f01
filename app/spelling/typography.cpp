#include "spelling/typography.h"

#include "spelling/passage.h"

namespace tilshi::spelling {

QList<Finding> typographyIn(const Passage &passage)
{
    return numbersIn(passage) + figuresIn(passage) + spacesIn(passage) + dashesIn(passage) +
           quotesIn(passage) + noBreakSpacesIn(passage);
}

} // namespace tilshi::spelling
