#pragma once

#include "text/body.h"

#include <optional>
#include <variant>

namespace tilshi::text {

enum class UnitKind
{
    Paragraph,
    Heading,
    ListItem,
    QuoteParagraph,
    Attribution, ///< ends its quote: a quote paragraph behind it begins another
    NoteParagraph,
    Image,
    Separator,
    Table,
    Embed
};

/// What a paragraph of text stands in, or which object the unit is.
struct Frame
{
    UnitKind kind = UnitKind::Paragraph;
    int level = 0; ///< of a heading 2 or 3, of a list item 0 to 5, else 0
    ListStyle style = ListStyle::Bulleted;
    Numerals numerals = Numerals::Decimal;
    std::optional<int> number = std::nullopt; ///< of an item that counts anew
    bool operator==(const Frame &) const = default;
};

/// One paragraph of a body's text, or one image, separator, table or embed. A canonical body is its
/// units one after the other: nothing else is needed to write it again.
struct Unit
{
    Frame frame;
    Runs runs; ///< of a paragraph of text; none for an object
    std::variant<std::monostate, Image, Table, Embed> object;

    bool isText() const;
    bool operator==(const Unit &) const = default;
};

using Units = QList<Unit>;

/// The units of canonical(body), in reading order.
Units unitsOf(const Body &body);

/// The canonical body of the units: bodyOf(unitsOf(body)) == canonical(body). Of units that no
/// canonical body has (without text, a number that counting gives) it is what canonical makes.
Body bodyOf(const Units &units);

/// One unit of plain text, or none where there is no text.
Units unitsOf(const QString &text);

/// The words of a unit, where positions in it are counted (UTF-16 units): a paragraph's text; an
/// image's alt, caption and credit and an embed's title and source, one a line; the paragraphs of a
/// table's cells, one a line, an empty cell being an empty line; nothing for a separator.
QString textOf(const Unit &unit);

} // namespace tilshi::text
