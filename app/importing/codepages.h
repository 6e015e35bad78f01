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

/// Reads the bytes by the Cyrillic code page under which they give the most Kazakh and the fewest
/// foreign letters: windows-1251 (which lacks all Kazakh letters but і), KZ-1048 or PT154.
/// windows-1251 where there is nothing to choose.
SingleByteText fromCyrillicCodepage(const QByteArray &bytes);

} // namespace tilshi::importing
