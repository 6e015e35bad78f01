#include "spelling/spellingcase.h"

#include "language/alphabet.h"

namespace tilshi::spelling {

namespace {

/// True for АҚШ-тың, but not for А-тобы.
bool startsWithAcronym(QStringView word)
{
    const qsizetype hyphen = word.indexOf(u'-');
    return hyphen > 1 && language::isUpper(word.first(hyphen));
}

/// Up to the hyphen; the first letter alone where it is gone.
QString inCapitals(const QString &word, qsizetype hyphen)
{
    return hyphen > 0 ? language::upper(word.first(hyphen)) + word.sliced(hyphen)
                      : language::capitalised(word);
}

} // namespace

SpellingCase::SpellingCase(QStringView word)
{
    if (word.size() > 1 && language::isUpper(word)) {
        m_kind = Kind::Capitals;
    } else if (startsWithAcronym(word)) {
        m_kind = Kind::Acronym;
    } else if (language::startsUpper(word)) {
        m_kind = Kind::Capitalised;
    }
}

QString SpellingCase::applied(const QString &word) const
{
    switch (m_kind) {
    case Kind::Capitals:
        return language::upper(word);
    case Kind::Acronym:
        return inCapitals(word, word.indexOf(u'-'));
    case Kind::Capitalised:
        return language::capitalised(word);
    case Kind::Small:
        break;
    }
    return word;
}

} // namespace tilshi::spelling
