#include "importing/numerals.h"

namespace tilshi::importing {

namespace {

QString roman(int number)
{
    struct Sign
    {
        int value;
        const char *letters;
    };
    static constexpr Sign signs[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
                                     {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
                                     {5, "v"},    {4, "iv"},   {1, "i"}};
    QString text;
    for (const Sign &sign : signs) {
        for (; number >= sign.value; number -= sign.value) {
            text += QLatin1String(sign.letters);
        }
    }
    return text;
}

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
        return roman(number);
    case Numerals::UpperRoman:
        return roman(number).toUpper();
    case Numerals::LowerRussian:
        return letters(number, russian, repeated);
    case Numerals::UpperRussian:
        return letters(number, russian, repeated).toUpper();
    default:
        return QString::number(number);
    }
}

} // namespace tilshi::importing
