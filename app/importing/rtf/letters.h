#pragma once

#include "importing/rtf/codepage.h"
#include "importing/rtf/tables.h"
#include "importing/tally.h"

#include <QHash>
#include <QString>

namespace tilshi::importing {

/// Reads the letters of an RTF file: by the code pages of its fonts, and signs of picture fonts as
/// what they show.
class RtfLetters
{
public:
    explicit RtfLetters(Tally &tally)
        : m_tally(&tally)
    {
    }

    void setFonts(RtfFonts fonts) { m_fonts = std::move(fonts); }
    /// The code page of the file, by \ansicpg or \mac and the like.
    void setCodepage(int number) { m_ansi = number; }
    /// Whether letters beyond ASCII are in UTF-8, as some programs write though RTF knows none.
    void setUtf8() { m_utf8 = true; }

    QString read(QByteArrayView bytes, int font);
    /// Of a character that stands there by its number in Unicode.
    QString read(QChar character, int font);

private:
    const RtfCodepage &codepage(int number);
    int codepageOf(const RtfFont &font) const;
    QString shown(const QString &text, const RtfFont &font);

    Tally *m_tally;
    RtfFonts m_fonts;
    QHash<int, RtfCodepage> m_codepages;
    int m_ansi = 1252;
    bool m_utf8 = false;
};

} // namespace tilshi::importing
