#pragma once

#include <QByteArray>
#include <QString>

namespace tilshi::importing {

/// A text of one byte a letter, and the name of the code page that it was read by.
struct SingleByteText
{
    QString text; ///< U+FFFD for a byte that stands for nothing
    QString encoding;
};

/// Reads the bytes by the code page under which they are most like a text. Where letters beyond
/// ASCII stand in words of Latin letters, or there are none: windows-1252, or windows-1254 if there
/// are the letters of Turkish and of Kazakh's Latin alphabets that only it has. Else by the
/// Cyrillic one whose letters follow each other most as in Kazakh or Russian (KOI8-R, IBM866,
/// ISO-8859-5, x-mac-cyrillic), or that gives the most Kazakh and the fewest foreign letters:
/// windows-1251 (which lacks all Kazakh letters but і), KZ-1048 or PT154. windows-1251 where there
/// is nothing to choose.
SingleByteText fromCodepage(const QByteArray &bytes);

} // namespace tilshi::importing
