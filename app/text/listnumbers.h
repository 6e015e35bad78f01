#pragma once

#include "text/body.h"

#include <QStringList>

#include <array>
#include <optional>

namespace tilshi::text {

/// Counts a list's items as readers do: an item goes on from the one before at its depth, past
/// deeper ones, unless an item of lesser depth or one that is marked otherwise stands between; then
/// it is 1, and where it has a number of its own, it is that.
class ListCount
{
public:
    /// The number of the list's next item; nothing for a bullet.
    std::optional<int> next(const ListItem &item);

private:
    struct Counter
    {
        ListStyle style = ListStyle::Bulleted;
        Numerals numerals = Numerals::Decimal;
        int number = 0;
    };

    std::array<Counter, 6> m_counters;
};

/// The number as it is written, in Latin letters or Roman signs where there are some for it.
QString numeral(int number, Numerals numerals);

/// What stands before an item: "3.", "c.", and for a bullet "•".
QString markerOf(std::optional<int> number, Numerals numerals);
/// The same of each item.
QStringList markersOf(const List &list);

} // namespace tilshi::text
