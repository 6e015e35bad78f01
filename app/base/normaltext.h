#pragma once

#include <QString>

namespace tilshi {

// What people type, paste and import can hold characters that no database and no JSON gives back as
// they were. Text gets its normal form where it comes in, before anything is hashed or compared;
// each function's result is its own normal form.

/// Without what is no character: noncharacters, byte order marks and controls but tab, line feed
/// and carriage return are left out; half a surrogate pair becomes U+FFFD. For addresses and paths,
/// whose letters must stay composed as they are.
QString storableCharacters(const QString &text);

/// The same in NFC, every kind of line break as a line feed.
QString normalText(const QString &text);

/// The same on one line: line breaks become spaces.
QString normalLine(const QString &text);

} // namespace tilshi
