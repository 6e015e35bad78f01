#include "spelling/spellingcase.h"

#include "language/alphabet.h"

namespace tilshi::spelling {

SpellingCase::SpellingCase(QStringView word)
{
    if (word.size() > 1 && language::isUpper(word)) {
        m_kind = Kind::Capitals;
    } else if (language::startsUpper(word)) {
        m_kind = Kind::Capitalised;
    }
}

QString SpellingCase::applied(const QString &word) const
{
    switch (m_kind) {
    case Kind::Capitals:
        return language::upper(word);
    case Kind::Capitalised:
        return language::capitalised(word);
    case Kind::Small:
        break;
    }
    return word;
}

} // namespace tilshi::spelling
