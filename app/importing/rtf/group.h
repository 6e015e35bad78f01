#pragma once

#include "importing/rtf/lexer.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace tilshi::importing {

/// What stands in a group of an RTF file's tables, which are small enough to be held whole.
struct RtfItem
{
    QByteArray word; ///< empty for a text and for a group
    std::optional<int> number;
    QByteArray text;            ///< undecoded
    std::vector<RtfItem> items; ///< of a group

    bool isGroup() const { return !items.empty(); }
    /// Of a group: its destination, the first word in it; empty where it has none.
    QByteArrayView destination() const;
    /// Of a group: the number of a word in it, not in groups of it.
    std::optional<int> numberOf(QByteArrayView wanted) const;
    bool has(QByteArrayView wanted) const;
    /// Of a group: its text, without that of groups in it.
    QByteArray ownText() const;
};

/// Reads to the end of the group that is open. Nothing where the file ends before it does, or where
/// it has more in it than any writer puts there.
std::optional<RtfItem> readRtfGroup(RtfLexer &lexer);

} // namespace tilshi::importing
