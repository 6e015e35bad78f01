#include "language/foldedtext.h"

#include "language/alphabet.h"
#include "language/foldedcharacters.h"

#include <numeric>

namespace tilshi::language {

namespace {

bool isLeftOut(char16_t character)
{
    return isInvisible(character) || isCombiningMark(character);
}

/// Without the Kazakh letters' and the accents' difference; the case stays.
QChar withoutAccents(QChar character)
{
    const QChar small = character.toLower();
    QChar plain(small == u'ё' ? u'е' : withoutKazakh(small.unicode()));
    if (plain == small && small != u'й' && character.decompositionTag() == QChar::Canonical) {
        plain = character.decomposition().at(0).toLower();
    }
    return small == character ? plain : plain.toUpper();
}

QChar plainCharacter(QChar character)
{
    if (character.isSpace()) {
        return u' ';
    }
    switch (character.category()) {
    case QChar::Punctuation_Dash:
        return u'-';
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return character == u'\u2018' || character == u'\u2019' ? u'\'' : u'"';
    default:
        return character == u'\u201e' ? QChar(u'"') : character;
    }
}

QChar foldedCharacter(QChar character, const Folding &folding)
{
    if (!character.isLetter()) {
        return plainCharacter(character);
    }
    const QChar letter = folding.letters ? withoutAccents(character) : character;
    return folding.cases ? letter.toLower() : letter;
}

} // namespace

FoldedText::FoldedText(QStringView text, const Folding &folding)
{
    m_key.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (isLeftOut(character.unicode())) {
            if (m_places.isEmpty()) {
                m_places.resize(m_key.size());
                std::iota(m_places.begin(), m_places.end(), 0);
                m_places.reserve(text.size());
            }
            continue;
        }
        if (m_key.size() < at) {
            m_places.append(at);
        }
        m_key.append(foldedCharacter(character, folding));
    }
    if (m_key.size() < text.size()) {
        m_places.append(text.size());
    }
}

qsizetype FoldedText::place(qsizetype at) const
{
    return m_places.isEmpty() ? at : m_places.at(at);
}

} // namespace tilshi::language
