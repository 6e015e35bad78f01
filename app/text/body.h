#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace tilshi::text {

enum class Mark
{
    Bold = 0x01,
    Italic = 0x02,
    Underline = 0x04,
    Strike = 0x08,
    Superscript = 0x10,
    Subscript = 0x20,
    KeepScript = 0x40, ///< a name that other scripts keep as it is
};
Q_DECLARE_FLAGS(Marks, Mark)

/// A stretch of text that looks and behaves alike. No line breaks within.
struct Run
{
    QString text;
    Marks marks = {};
    QString link;     ///< http, https, mailto or tel URL; empty for none
    QString language; ///< kk, ru, en …; empty for the article's own

    bool operator==(const Run &) const = default;
};

using Runs = QList<Run>;

struct Paragraph
{
    Runs runs;
    bool operator==(const Paragraph &) const = default;
};

struct Heading
{
    int level = 2; ///< 2 or 3; 1 is the headline
    Runs runs;
    bool operator==(const Heading &) const = default;
};

enum class ListStyle
{
    Bulleted,
    Numbered
};

/// How a numbered item writes its number.
enum class Numerals
{
    Decimal,
    LowerLetters, ///< Latin ones: a, b … z, aa, ab
    UpperLetters,
    LowerRoman,
    UpperRoman
};

struct ListItem
{
    ListStyle style = ListStyle::Bulleted;
    int level = 0; ///< depth of nesting, 0 to 5
    Runs runs;
    Numerals numerals = Numerals::Decimal; ///< of a numbered item
    /// Of a numbered item that begins to count anew: its number, 0 to largestNumber. All others go
    /// on from the items before (text/listnumbers.h).
    std::optional<int> number = std::nullopt;
    bool operator==(const ListItem &) const = default;
};

inline constexpr int largestNumber = 999'999;

struct List
{
    QList<ListItem> items;
    bool operator==(const List &) const = default;
};

struct Quote
{
    QList<Runs> paragraphs;
    Runs attribution; ///< who said it; empty for none
    bool operator==(const Quote &) const = default;
};

struct Image
{
    QString media; ///< name of a file in the library's media folder
    QString alt;
    QString caption;
    QString credit;
    int width = 0;  ///< of the picture, in pixels; 0 where it is not known
    int height = 0; ///< likewise
    bool operator==(const Image &) const = default;
};

struct Separator
{
    bool operator==(const Separator &) const = default;
};

struct TableCell
{
    QList<Runs> paragraphs; ///< none where the cell is empty
    int span = 1;           ///< how many columns it covers
    bool operator==(const TableCell &) const = default;
};

using TableRow = QList<TableCell>;

/// Each row of a canonical table covers the same number of columns.
struct Table
{
    bool headed = false; ///< the first row names the columns
    QList<TableRow> rows;
    bool operator==(const Table &) const = default;
};

/// A page, video or post elsewhere, shown as a card that leads there. Nothing of it is loaded.
struct Embed
{
    QString url;    ///< http or https
    QString title;  ///< what the card says; empty shows the address
    QString source; ///< the site's name; empty for none
    bool operator==(const Embed &) const = default;
};

/// An aside, as a footnote or the editors' word to the reader.
struct Note
{
    QList<Runs> paragraphs;
    bool operator==(const Note &) const = default;
};

using Block = std::variant<Paragraph, Heading, List, Quote, Image, Separator, Table, Embed, Note>;

/// An article's text as a value.
struct Body
{
    QList<Block> blocks;

    bool isEmpty() const { return blocks.isEmpty(); }
    bool operator==(const Body &) const = default;
};

/// The one form in which a body is stored, compared and hashed: text in NFC, runs without text
/// gone, equal neighbouring runs joined, empty paragraphs, headings, items and quotes gone,
/// neighbouring lists and neighbouring notes joined, a quote without attribution joined to the
/// quote after it, levels in range, tables without cells gone and the rows of others filled up with
/// empty cells, embeds without an address gone, sizes of images whole or zero. A list that counts
/// anew right behind another stays apart by its first item's number, or by its numerals; a number
/// that counting gives anyway is gone, and so are numerals and numbers of bullets.
/// canonical(canonical(b)) == canonical(b).
Body canonical(const Body &body);
Runs canonical(const Runs &runs);
Table canonical(const Table &table);

/// How many columns the widest row covers.
int columnCount(const Table &table);

/// Runs of one plain text; none if it is empty.
Runs plainRuns(const QString &text);

} // namespace tilshi::text

Q_DECLARE_OPERATORS_FOR_FLAGS(tilshi::text::Marks)
