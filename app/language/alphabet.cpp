#include "language/alphabet.h"

#include <QChar>

namespace tilshi::language {

namespace {

bool isLetterOf(char32_t sign, QChar::Script script)
{
    return QChar::script(sign) == script && QChar::isLetter(sign);
}

} // namespace

bool isCyrillic(char32_t sign)
{
    if (sign >= U'\u0400' && sign <= U'\u0481') {
        return true;
    }
    return sign > U'\u0481' && isLetterOf(sign, QChar::Script_Cyrillic);
}

bool isLatin(char32_t sign)
{
    if (sign < U'\u0080') {
        return (sign >= U'a' && sign <= U'z') || (sign >= U'A' && sign <= U'Z');
    }
    return isLetterOf(sign, QChar::Script_Latin);
}

bool isKazakhLetter(char32_t sign)
{
    const bool russian = (sign >= U'А' && sign <= U'я') || sign == U'Ё' || sign == U'ё';
    return russian || isKazakhOnly(sign);
}

bool isKazakhOnly(char32_t sign)
{
    switch (sign) {
    case U'Ә':
    case U'ә':
    case U'Ғ':
    case U'ғ':
    case U'Қ':
    case U'қ':
    case U'Ң':
    case U'ң':
    case U'Ө':
    case U'ө':
    case U'Ұ':
    case U'ұ':
    case U'Ү':
    case U'ү':
    case U'Һ':
    case U'һ':
    case U'І':
    case U'і':
        return true;
    default:
        return false;
    }
}

bool isWordSign(char32_t sign)
{
    return QChar::isLetterOrNumber(sign) || QChar::isMark(sign);
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
        if (QChar::isLower(sign)) {
            return false;
        }
        cased = cased || QChar::isUpper(sign);
        at += signLength(sign);
    }
    return cased;
}

bool startsUpper(QStringView text)
{
    return !text.isEmpty() && QChar::isUpper(signAt(text, 0));
}

} // namespace tilshi::language
