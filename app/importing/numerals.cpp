#include "importing/numerals.h"

#include "text/listnumbers.h"

namespace tilshi::importing {

namespace {

QString letters(int number, QStringView alphabet, bool repeated)
{
    const int size = int(alphabet.size());
    if (repeated) {
        return QString((number - 1) / size + 1, alphabet[(number - 1) % size]);
    }
    QString text;
    for (int rest = number; rest > 0; rest = (rest - 1) / size) {
        text.prepend(alphabet[(rest - 1) % size]);
    }
    return text;
}

} // namespace

QString numeral(int number, Numerals numerals, bool repeated)
{
    static constexpr QStringView latin = u"abcdefghijklmnopqrstuvwxyz";
    static constexpr QStringView russian = u"абвгдежзиклмнопрстуфхцчшщыэюя"; // ё й ъ ь don't count
    if (number < 1 || number > 3999) {
        return QString::number(number);
    }
    switch (numerals) {
    case Numerals::LowerLetters:
        return letters(number, latin, repeated);
    case Numerals::UpperLetters:
        return letters(number, latin, repeated).toUpper();
    case Numerals::LowerRoman:
    case Numerals::UpperRoman:
        return text::numeral(number, bodyNumerals(numerals));
    case Numerals::LowerRussian:
        return letters(number, russian, repeated);
    case Numerals::UpperRussian:
        return letters(number, russian, repeated).toUpper();
    default:
        return QString::number(number);
    }
}

text::Numerals bodyNumerals(Numerals numerals)
{
    switch (numerals) {
    case Numerals::LowerLetters:
        return text::Numerals::LowerLetters;
    case Numerals::UpperLetters:
        return text::Numerals::UpperLetters;
    case Numerals::LowerRoman:
        return text::Numerals::LowerRoman;
    case Numerals::UpperRoman:
        return text::Numerals::UpperRoman;
    default:
        return text::Numerals::Decimal;
    }
}

} // namespace tilshi::importing
