#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace tilshi::editor {

/// What is set right while it is typed; each can be switched off.
enum class TypingAid
{
    Quotes = 0x01,        ///< «…» and, within, “…” for "
    Dashes = 0x02,        ///< – for - and -- between words, and in ranges of years
    Ellipsis = 0x04,      ///< … for ...
    NoBreakSpaces = 0x08, ///< 2025 ж., № 5, 8 қыркүйек, 1,5 млрд
    NumberEndings = 0x10, ///< 5-ші for 5 ші
    Shortcuts = 0x20,     ///< "## ", "- ", "1. ", "> " and "---" begin what they stand for
};
Q_DECLARE_FLAGS(TypingAids, TypingAid)
Q_DECLARE_OPERATORS_FOR_FLAGS(TypingAids)

/// In the order in which to show them.
const QList<TypingAid> &allTypingAids();

/// All of them.
TypingAids everyTypingAid();

/// The aid's stable name, for settings: quotes, dashes …
QString keyOf(TypingAid aid);

} // namespace tilshi::editor
