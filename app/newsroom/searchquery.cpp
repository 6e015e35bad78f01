#include "newsroom/searchquery.h"

#include "language/folding.h"

namespace tilshi::newsroom {

bool SearchQuery::isEmpty() const
{
    return !hasConditions() && searchWords(words).isEmpty();
}

bool SearchQuery::hasConditions() const
{
    return !states.isEmpty() || !sections.isEmpty() || !authors.isEmpty() || from || until;
}

QStringList searchWords(const QString &words)
{
    QString bare = language::folded(words);
    for (QChar &character : bare) {
        if (!character.isLetterOrNumber() && !character.isSurrogate()) {
            character = u' ';
        }
    }
    return bare.split(u' ', Qt::SkipEmptyParts);
}

} // namespace tilshi::newsroom
