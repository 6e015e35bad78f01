#pragma once

#include "importing/rtf/lexer.h"
#include "text/body.h"

#include <QString>

#include <optional>

namespace tilshi::importing {

/// How the text that comes is formatted.
struct RtfCharacters
{
    text::Marks marks;
    bool hidden = false;
    bool deleted = false; ///< with changes tracked
    int font = 0;
};

/// What the paragraph that ends next is.
struct RtfParagraph
{
    int style = 0;
    int outline = -1;                    ///< from 0; below that it is for the style to say
    int list = 0;                        ///< \ls; 0 for none
    int level = 0;                       ///< of an item, from 0
    bool table = false;                  ///< whether it stands in a table's cell
    int tables = 0;                      ///< how many tables it stands in; 0 where that is not said
    bool ruled = false;                  ///< whether a line is drawn above or below it
    bool dropped = false;                ///< whether it is a large first letter
    std::optional<text::ListStyle> item; ///< what Word 6 wrote of it
};

/// What a group inherits from the one around it, and gives back at its end.
struct RtfState
{
    RtfCharacters characters;
    RtfParagraph paragraph;
    int fallback = 1;      ///< characters to be passed over behind one in Unicode
    bool captured = false; ///< the text goes to what is captured last, and not into the body
    QString link;          ///< that keptLink() gave; empty for none
};

/// Takes note of a word that is about formatting; false where it is about something else.
bool applyRtf(const RtfToken &word, int usualFont, RtfState &state);

} // namespace tilshi::importing
