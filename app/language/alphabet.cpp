#include "language/alphabet.h"

#include "language/charactertraits.h"

#include <QChar>

namespace tilshi::language {

bool isCyrillic(char32_t character)
{
    return (characterTraits(character) & CyrillicTrait) != 0;
}

bool isLatin(char32_t character)
{
    return (characterTraits(character) & LatinTrait) != 0;
}

bool isKazakhLetter(char32_t character)
{
    return (characterTraits(character) & KazakhTrait) != 0;
}

bool isKazakhOnly(char32_t character)
{
    return (characterTraits(character) & KazakhOnlyTrait) != 0;
}

bool isWordCharacter(char32_t character)
{
    return (characterTraits(character) & (LetterTrait | NumberTrait | MarkTrait)) != 0;
}

bool isCombiningMark(char32_t character)
{
    return character >= U'\u0300' && character <= U'\u036f';
}

bool isHyphen(char32_t character)
{
    return character == U'-' || character == U'\u2010' || character == U'\u2011';
}

bool isApostrophe(char32_t character)
{
    return character == U'\'' || character == U'\u2019' || character == U'\u02bc';
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(first, text[at + 1]);
    }
    return first.unicode();
}

qsizetype characterLength(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

QString lower(QStringView text)
{
    return text.toString().toLower();
}

QString upper(QStringView text)
{
    return text.toString().toUpper();
}

QString capitalised(QStringView text)
{
    if (text.isEmpty()) {
        return {};
    }
    const qsizetype first = characterLength(characterAt(text, 0));
    return upper(text.first(first)) + text.sliced(first);
}

bool isUpper(QStringView text)
{
    bool cased = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if ((characterTraits(character) & LowerTrait) != 0) {
            return false;
        }
        cased = cased || (characterTraits(character) & UpperTrait) != 0;
        at += characterLength(character);
    }
    return cased;
}

bool startsUpper(QStringView text)
{
    return !text.isEmpty() && (characterTraits(characterAt(text, 0)) & UpperTrait) != 0;
}

} // namespace tilshi::language
