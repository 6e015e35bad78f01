#include "spelling/typography.h"

#include "spelling/passage.h"

namespace tilshi::spelling {

QList<Finding> typographyIn(const QString &text)
{
    const Passage passage(text);
    return numbersIn(passage) + figuresIn(passage) + spacesIn(passage) + dashesIn(passage) + quotesIn(passage) +
           noBreakSpacesIn(passage);
}

} // namespace tilshi::spelling
