#pragma once

#include "text/compare/alignment.h"

#include <functional>

namespace tilshi::text {

enum class ChangeKind
{
    Same,
    Insert,
    Delete,
    Replace,
    Move,
    Format ///< the same words with other marks, link or language, or in another frame
};

constexpr int noChange = -1;

/// A stretch of a row's text, on both sides. It is words, or the beginning of a paragraph.
struct Part
{
    ChangeKind kind = ChangeKind::Same; ///< never Move
    Runs before;                        ///< none where the words came
    Runs after;                         ///< none where the words went
    int change = noChange;              ///< its number in Comparison::changes

    /// Where a paragraph begins: its frame on each side on which it does. Words are in other parts.
    std::optional<Frame> frameBefore = std::nullopt;
    std::optional<Frame> frameAfter = std::nullopt;

    bool beginsParagraph() const { return frameBefore || frameAfter; }
    bool operator==(const Part &) const = default;
};

using Parts = QList<Part>;

/// Which text of an image or an embed.
enum class UnitField
{
    Media, ///< an image's file or an embed's address
    Alt,
    Caption,
    Credit,
    Title,
    Source
};

struct FieldPair
{
    UnitField field = UnitField::Media;
    Parts parts; ///< words only; Media is one part
    bool operator==(const FieldPair &) const = default;
};

/// A line or column of a table on both sides.
struct LinePair
{
    int before = -1; ///< its number, -1 where it is not
    int after = -1;
    int change = noChange; ///< the line came or went
    bool operator==(const LinePair &) const = default;
};

struct CellPair
{
    int span = 1; ///< how many columns it covers
    Parts parts;  ///< each of its paragraphs begins with a part that says so
    bool operator==(const CellPair &) const = default;
};

/// Two tables, cell by cell.
struct TablePair
{
    bool headedBefore = false;
    bool headedAfter = false;
    int headedChange = noChange;
    QList<LinePair> rows;
    QList<LinePair> columns;      ///< of tables with wide cells: the cells of a row by their number
    QList<QList<CellPair>> cells; ///< for each of rows one for each of columns, or fewer
    bool operator==(const TablePair &) const = default;
};

/// A paragraph or object on both sides; several on one side where it was split or they were joined.
struct Row
{
    ChangeKind kind =
        ChangeKind::Same; ///< Replace where words changed, Format where only their look
    Whereabouts whereabouts = Whereabouts::Stays; ///< else kind is Move
    UnitRange before;                             ///< numbers of units
    UnitRange after;
    int change = noChange;   ///< of the row as a whole: it came, went, moved, or is another object
    Parts parts;             ///< of text; none where it went away
    QList<FieldPair> fields; ///< of an image or embed on both sides
    std::optional<TablePair> table;

    bool operator==(const Row &) const = default;
};

/// One change in a reader's eyes, for lists and cards.
struct Change
{
    ChangeKind kind = ChangeKind::Replace; ///< never Same
    qsizetype row = 0;                     ///< where it is first seen; of a move, where it came
    QString before;                        ///< its words, ¶ for a paragraph's end that went
    QString after;                         ///< its words, ¶ for a paragraph's end that came

    Marks marksAdded = {};   ///< of a format
    Marks marksRemoved = {}; ///< likewise
    bool linkChanged = false;
    bool languageChanged = false;
    std::optional<Frame> frameBefore = std::nullopt; ///< where the frame changed
    std::optional<Frame> frameAfter = std::nullopt;
    std::optional<UnitField> field = std::nullopt; ///< within an image or embed

    bool operator==(const Change &) const = default;
};

/// What became of a body. It holds both sides, so nothing else is needed to read it.
struct Comparison
{
    Units before;
    Units after;
    QList<Row> rows;       ///< in reading order, see aligned()
    QList<Change> changes; ///< in reading order, by their number

    bool isSame() const { return changes.isEmpty(); }
    bool operator==(const Comparison &) const = default;
};

Comparison compare(const Body &before, const Body &after);
Comparison compare(const Units &before, const Units &after);

/// The text in which only those changes are made that are taken: none gives the units before, all
/// give the units after, exactly.
Units composed(const Comparison &comparison, const std::function<bool(int change)> &isTaken);

/// The body in which all changes are made: the one after, exactly.
Body applied(const Comparison &comparison);

/// The body after, with a single change taken back.
Body withoutChange(const Comparison &comparison, int change);

/// The body before, with a single change made.
Body withChange(const Comparison &comparison, int change);

} // namespace tilshi::text
