#include "language/alphabet.h"

#include "language/signtraits.h"

#include <QChar>

namespace tilshi::language {

bool isCyrillic(char32_t sign)
{
    return (signTraits(sign) & CyrillicTrait) != 0;
}

bool isLatin(char32_t sign)
{
    return (signTraits(sign) & LatinTrait) != 0;
}

bool isKazakhLetter(char32_t sign)
{
    return (signTraits(sign) & KazakhTrait) != 0;
}

bool isKazakhOnly(char32_t sign)
{
    return (signTraits(sign) & KazakhOnlyTrait) != 0;
}

bool isWordSign(char32_t sign)
{
    return (signTraits(sign) & (LetterTrait | NumberTrait | MarkTrait)) != 0;
}

bool isCombiningMark(char32_t sign)
{
    return sign >= U'\u0300' && sign <= U'\u036f';
}

bool isHyphen(char32_t sign)
{
    return sign == U'-' || sign == U'\u2010' || sign == U'\u2011';
}

bool isApostrophe(char32_t sign)
{
    return sign == U'\'' || sign == U'\u2019' || sign == U'\u02bc';
}

char32_t signAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(first, text[at + 1]);
    }
    return first.unicode();
}

qsizetype signLength(char32_t sign)
{
    return QChar::requiresSurrogates(sign) ? 2 : 1;
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
    const qsizetype first = signLength(signAt(text, 0));
    return upper(text.first(first)) + text.sliced(first);
}

bool isUpper(QStringView text)
{
    bool cased = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t sign = signAt(text, at);
        if ((signTraits(sign) & LowerTrait) != 0) {
            return false;
        }
        cased = cased || (signTraits(sign) & UpperTrait) != 0;
        at += signLength(sign);
    }
    return cased;
}

bool startsUpper(QStringView text)
{
    return !text.isEmpty() && (signTraits(signAt(text, 0)) & UpperTrait) != 0;
}

} // namespace tilshi::language
