// The part of Walker that reads lists.

#include "importing/html/walker.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

int itemsOf(const Node &list)
{
    int items = 0;
    for (const Node &child : list.children()) {
        items += child.is(Tag::Li) ? 1 : 0;
    }
    return items;
}

Numerals numeralsOf(const QString &type)
{
    static const QHash<QString, Numerals> all{
        {QStringLiteral("a"), Numerals::LowerLetters},
        {QStringLiteral("A"), Numerals::UpperLetters},
        {QStringLiteral("i"), Numerals::LowerRoman},
        {QStringLiteral("I"), Numerals::UpperRoman},
        {QStringLiteral("lower-alpha"), Numerals::LowerLetters},
        {QStringLiteral("lower-latin"), Numerals::LowerLetters},
        {QStringLiteral("upper-alpha"), Numerals::UpperLetters},
        {QStringLiteral("upper-latin"), Numerals::UpperLetters},
        {QStringLiteral("lower-roman"), Numerals::LowerRoman},
        {QStringLiteral("upper-roman"), Numerals::UpperRoman},
    };
    return all.value(type, Numerals::Decimal);
}

} // namespace

Walker::Counting Walker::countingOf(const Node &list)
{
    if (!list.is(Tag::Ol)) {
        return {};
    }
    const QString style =
        declarationsOf(list.attribute("style")).value(QStringLiteral("list-style-type"));
    const bool back = list.hasAttribute("reversed");
    return {numeralsOf(style.isEmpty() ? list.attribute("type") : style),
            list.number("start", back ? itemsOf(list) : 1), back ? -1 : 1};
}

void Walker::readList(const Node &element, Context place)
{
    endLine(place);
    ++place.listLevel;
    m_counting.append(countingOf(element));
    place.style =
        Style{place.style.role, place.style.level,
              element.is(Tag::Ol) ? text::ListStyle::Numbered : text::ListStyle::Bulleted};
    walkChildren(element, place);
    m_counting.removeLast();
    endLine(place);
}

QString Walker::nextMarker(const Node &item)
{
    if (m_counting.isEmpty() || m_counting.constLast().numerals == Numerals::None) {
        return {};
    }
    Counting &counting = m_counting.last();
    const int number = item.number("value", counting.next);
    counting.next = number + counting.step;
    return numeral(number, counting.numerals) + u'.';
}

/// An item's level is its list's, or what Google Docs and Word on the web say it is; those write
/// each level as a list of its own, or number by styles of theirs.
void Walker::readItem(const Node &element, Context place)
{
    endLine(place);
    const int said =
        std::max(element.number("aria-level", 0), element.number("data-aria-level", 0));
    const int level = std::max({place.listLevel, said - 1, 0});
    place.style = Style{Role::Item, level, place.style.list};
    place.style.marker = said > 0 ? QString() : nextMarker(element);
    place.listLevel = level;
    walkChildren(element, place);
    endLine(place);
}

} // namespace tilshi::importing
