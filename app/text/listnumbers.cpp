#include "text/listnumbers.h"

#include <algorithm>

namespace tilshi::text {

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

QString letters(int number)
{
    constexpr int alphabet = 26;
    QString text;
    for (int rest = number; rest > 0; rest = (rest - 1) / alphabet) {
        text.prepend(QChar(u'a' + (rest - 1) % alphabet));
    }
    return text;
}

} // namespace

std::optional<int> ListCount::next(const ListItem &item)
{
    const auto level = std::size_t(std::clamp(item.level, 0, int(m_counters.size()) - 1));
    std::fill(m_counters.begin() + std::ptrdiff_t(level) + 1, m_counters.end(), Counter());
    Counter &counter = m_counters.at(level);
    if (item.style != ListStyle::Numbered) {
        counter = {};
        return std::nullopt;
    }
    if (counter.style != item.style || counter.numerals != item.numerals) {
        counter = {item.style, item.numerals, 0};
    }
    counter.number = item.number.value_or(counter.number + 1);
    return counter.number;
}

QString numeral(int number, Numerals numerals)
{
    constexpr int largestRoman = 3999;
    const bool isRoman = numerals == Numerals::LowerRoman || numerals == Numerals::UpperRoman;
    if (numerals == Numerals::Decimal || number < 1 || (isRoman && number > largestRoman)) {
        return QString::number(number);
    }
    const QString small = isRoman ? roman(number) : letters(number);
    const bool upper = numerals == Numerals::UpperLetters || numerals == Numerals::UpperRoman;
    return upper ? small.toUpper() : small;
}

QString markerOf(std::optional<int> number, Numerals numerals)
{
    return number ? QString(numeral(*number, numerals) + u'.') : QStringLiteral("•");
}

QStringList markersOf(const List &list)
{
    QStringList markers;
    ListCount count;
    for (const ListItem &item : list.items) {
        markers.append(markerOf(count.next(item), item.numerals));
    }
    return markers;
}

} // namespace tilshi::text
