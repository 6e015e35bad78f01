#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>

namespace tilshi::importing {

/// A Windows code page, by its number, ready to read many short stretches of bytes.
class RtfCodepage
{
public:
    /// An unknown number is read as 1252.
    explicit RtfCodepage(int number);

    /// U+FFFD for what stands for nothing.
    QString read(QByteArrayView bytes) const;

    /// The code page of a font's \fcharset; ansi where the font leaves it to the file's \ansicpg.
    static int ofCharset(int charset, int ansi);

private:
    QByteArray m_charset; ///< empty where each byte is a character
    std::array<char16_t, 256> m_table = {};
};

/// Whether bytes that are said to be of code page 1252 are Cyrillic words of 1251: many programs
/// wrote fonts so that have only Cyrillic letters beyond ASCII. Letters beyond ASCII stand among
/// themselves then; in Latin words one stands among others.
bool looksCyrillic(QByteArrayView bytes);

} // namespace tilshi::importing
