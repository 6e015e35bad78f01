#include "language/signtraits.h"

#include <QChar>
#include <QStringView>

namespace tilshi::language {

namespace {

constexpr QStringView kazakhOnlyLetters = u"ӘәҒғҚқҢңӨөҰұҮүҺһІі";

int alphabetTraits(char32_t sign)
{
    const QChar::Script script = QChar::script(sign);
    int traits = script == QChar::Script_Cyrillic ? CyrillicTrait : 0;
    traits |= script == QChar::Script_Latin ? LatinTrait : 0;
    const bool russian = (sign >= U'А' && sign <= U'я') || sign == U'Ё' || sign == U'ё';
    const bool kazakhOnly =
        sign <= 0xffff && kazakhOnlyLetters.contains(QChar(static_cast<char16_t>(sign)));
    traits |= russian || kazakhOnly ? KazakhTrait : 0;
    traits |= kazakhOnly ? KazakhOnlyTrait : 0;
    return traits;
}

SignTable makeTable()
{
    SignTable table{};
    for (char32_t sign = 0; sign < table.size(); ++sign) {
        table[sign] = farSignTraits(sign);
    }
    return table;
}

} // namespace

const SignTable signTable = makeTable();

quint16 farSignTraits(char32_t sign)
{
    int traits = QChar::isLetter(sign) ? LetterTrait | alphabetTraits(sign) : 0;
    traits |= QChar::isNumber(sign) ? NumberTrait : 0;
    traits |= QChar::isMark(sign) ? MarkTrait : 0;
    traits |= QChar::isSpace(sign) ? SpaceTrait : 0;
    traits |= QChar::isUpper(sign) ? UpperTrait : 0;
    traits |= QChar::isLower(sign) ? LowerTrait : 0;
    return static_cast<quint16>(traits);
}

} // namespace tilshi::language
