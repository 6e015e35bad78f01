#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace tilshi::editor {

/// Fonts of the article's page: PT Serif to read, Inter for what is said about the text.
struct PageFonts
{
    QFont headline;
    QFont lead;
    QFont body;
    QFont dateline;
};

/// scale: 1 for the size at first.
PageFonts pageFonts(double scale = 1);

/// Colours of the page, from the palette, so that they go with light and dark.
struct PageColours
{
    QColor text;
    QColor muted;  ///< the lead, placeholders, what is said about an image
    QColor accent; ///< links, the dateline, a quote's bar
    QColor rule;   ///< separators and frames
    QColor panel;  ///< behind images
    QColor misspelling;
    QColor mixedScript;
    QColor hit;        ///< behind what a search found
    QColor currentHit; ///< behind the one of them that is gone to
    QColor comment;    ///< behind words that a comment is about
    QColor activeComment;
    QColor commentLine; ///< below them
    QColor activeCommentLine;
};

PageColours pageColours(const QPalette &palette);

/// Room beside and above the body's text, in pixels: a quotation mark at a line's beginning hangs
/// into it, so that the letters stand flush.
constexpr int hangingRoom = 14;

/// The average width of a letter of running Kazakh text, in pixels.
qreal averageLetter(const QFont &font);

/// The width in pixels at which a line of that font has about 66 Kazakh letters.
int measure(const QFont &font);

} // namespace tilshi::editor
