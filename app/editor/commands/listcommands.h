#pragma once

#include "editor/format/blockformat.h"

#include <QTextCursor>

#include <optional>

namespace tilshi::editor {

/// How the numbered list at a caret counts.
struct NumberedList
{
    text::Numerals numerals = text::Numerals::Decimal;
    int first = 1;              ///< the number of its first item
    bool fromHere = false;      ///< asked for: it begins at the caret's item, and ends before it
    bool isFirst = true;        ///< whether that is its first item
    std::optional<int> above{}; ///< the last number of a list of that depth further up

    bool operator==(const NumberedList &) const = default;
};

/// Nothing where the caret is in no numbered item.
std::optional<NumberedList> numberedListAt(const QTextCursor &cursor);

/// Lets the list at the caret count so, as one step of undo.
void setNumbering(QTextCursor &cursor, const NumberedList &wanted);

/// Makes the caret's paragraph an item with that number: of the list right above where it is the
/// next, else of a new one.
void beginNumbered(QTextCursor &cursor, int number);

} // namespace tilshi::editor
