// The part of Walker that reads lists.

#include "importing/html/walker.h"

#include <algorithm>
#include <optional>

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

/// Of a type in HTML or CSS; nothing for those that a body has not got.
std::optional<Numerals> numeralsOf(const QString &type)
{
    static const QHash<QString, Numerals> all{
        {QStringLiteral("1"), Numerals::Decimal},
        {QStringLiteral("decimal"), Numerals::Decimal},
        {QStringLiteral("disc"), Numerals::None},
        {QStringLiteral("circle"), Numerals::None},
        {QStringLiteral("square"), Numerals::None},
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
    const auto found = all.constFind(type);
    return found == all.constEnd() ? std::nullopt : std::optional(*found);
}

/// What CSS says of the kind of list, in the longer or the shorter way; empty if it says nothing.
QString listTypeIn(const Declarations &style)
{
    const QString type = style.value(QStringLiteral("list-style-type"));
    static const QStringList others{QStringLiteral("none"), QStringLiteral("inherit"),
                                    QStringLiteral("initial"), QStringLiteral("unset")};
    if (!type.isEmpty()) {
        return others.contains(type) ? QString() : type; // none: a script or rule paints them
    }
    const QStringList parts = style.value(QStringLiteral("list-style")).simplified().split(u' ');
    for (const QString &part : parts) {
        if (numeralsOf(part)) {
            return part;
        }
    }
    return {};
}

/// Whether a heading is the first thing in an item.
bool beginsWithHeading(const Node &item)
{
    for (const Node *node = &item + 1; node != item.end(); ++node) {
        if (node->isText() ? !isBlankText(node->text()) : meaningOf(node->tag()) == Meaning::List) {
            return false;
        }
        if (node->isElement() && meaningOf(node->tag()) == Meaning::Heading) {
            return true;
        }
    }
    return false;
}

bool hasPicture(const Declarations &style)
{
    return style.value(QStringLiteral("list-style-image")).startsWith(u"url") ||
           style.value(QStringLiteral("list-style")).contains(u"url(");
}

} // namespace

Walker::Counting Walker::countingOf(const Node &list) const
{
    Counting counting;
    const bool ordered = list.is(Tag::Ol);
    const bool back = list.hasAttribute("reversed");
    const QString type = list.attribute("type");
    counting.numerals = ordered ? Numerals::Decimal : Numerals::None;
    counting.next = list.number("start", back ? itemsOf(list) : 1);
    counting.step = back ? -1 : 1;
    counting.isSaid = list.hasAttribute("start");
    counting.take(ordered ? type : QString());
    const Declarations style = m_sheet.of(list);
    counting.take(listTypeIn(style));
    counting.picture = hasPicture(style);
    return counting;
}

void Walker::Counting::take(const QString &type)
{
    const auto known = numeralsOf(type);
    if (known) {
        numerals = *known;
        kind.clear();
    } else if (!type.isEmpty() && numerals != Numerals::None) {
        numerals = Numerals::Decimal;
        kind = type;
    }
}

void Walker::readList(const Node &element, Context place)
{
    endLine(place);
    ++place.listLevel;
    m_counting.append(countingOf(element));
    place.style = Style{place.style.role, place.style.level};
    walkChildren(element, place);
    m_counting.removeLast();
    endLine(place);
}

/// How the innermost list's next item is marked.
Style Walker::nextItem(const Node &item, int level)
{
    if (m_counting.isEmpty()) {
        return Style{Role::Item, level};
    }
    Counting &counting = m_counting.last();
    Counting own = counting;
    const Declarations style = m_sheet.of(item);
    own.take(listTypeIn(style));
    const int number = item.number("value", numberSaidBy(item, counting));
    counting.next = number + counting.step;
    Style place{Role::Item, level};
    place.picture = counting.picture || hasPicture(style);
    if (own.numerals != Numerals::None) {
        place.list = text::ListStyle::Numbered;
        place.painted = {numeral(number, own.numerals) + u'.', bodyNumerals(own.numerals), number,
                         own.kind};
    }
    return place;
}

/// Word on the web makes each item a list of its own, and says where in its list it stands.
int Walker::numberSaidBy(const Node &item, const Counting &counting)
{
    return counting.isSaid ? counting.next : item.number("data-aria-posinset", counting.next);
}

/// An item's level is its list's, or what Google Docs and Word on the web say it is; those write
/// each level as a list of its own.
void Walker::readItem(const Node &element, Context place)
{
    endLine(place);
    const int said =
        std::max(element.number("aria-level", 0), element.number("data-aria-level", 0));
    const int level = std::max({place.listLevel, said - 1, 0});
    place.style = nextItem(element, level);
    place.listLevel = level;
    if (place.style.list == text::ListStyle::Numbered && beginsWithHeading(element)) {
        place.style = Style{Role::Paragraph, 0, {}, place.style.painted}; // a numbered part of text
    }
    walkChildren(element, place);
    endLine(place);
}

} // namespace tilshi::importing
