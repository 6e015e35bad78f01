#pragma once

#include <QByteArrayView>

namespace tilshi::importing {

/// What a group is that begins with a certain word.
enum class RtfDestination
{
    None,        ///< the word begins no group of its own
    Skipped,     ///< nothing of it is for readers
    Through,     ///< its text is the text around it
    Fonts,       ///< {\fonttbl}
    Styles,      ///< {\stylesheet}
    Lists,       ///< {\*\listtable}
    Overrides,   ///< {\*\listoverridetable}
    Picture,     ///< {\pict}
    Note,        ///< {\footnote}, endnotes also
    Comment,     ///< {\*\annotation}
    Box,         ///< {\shptxt}: a text of its own, beside the paragraph
    PageHeader,  ///< {\header} and {\footer} of all kinds
    Field,       ///< {\field}
    Instruction, ///< {\*\fldinst}
    FormField,   ///< {\*\formfield}
    Result,      ///< {\fldrslt}
    Marker,      ///< {\listtext} and {\pntext}: the number that is painted before an item
    OldList,     ///< {\*\pn}
    Doubled,     ///< {\upr}: a text twice, the second time in Unicode
    Property,    ///< {\sv}: of a shape, a picture perhaps
    Object       ///< {\*\objclass}: the name of the program that an embedded object is of
};

/// starred: whether \* stood before the word: then all that is unknown is skipped.
RtfDestination rtfDestination(QByteArrayView word, bool starred);

} // namespace tilshi::importing
