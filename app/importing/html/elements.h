#pragma once

#include "importing/html/tree.h"
#include "text/body.h"

namespace tilshi::importing {

/// What an element of HTML means for a body.
enum class Meaning
{
    Through, ///< nothing of its own; what is in it counts
    Block,   ///< a paragraph
    Heading,
    List,
    Item,
    Quote,
    Citation,
    QuoteMarks, ///< browsers put quotation marks around it
    Table,
    Picture,
    Figure,
    LineBreak,
    Rule,
    Link,
    Frame,   ///< another page, a film or a sound within the page
    Formula, ///< of MathML
    Lines,   ///< line ends within it count
    Deleted, ///< text that was deleted with changes tracked
    Unseen,  ///< nothing that a reader sees
    Active,  ///< scripts and drawings
    Control, ///< a form's buttons and fields
};

/// What HTML doesn't know goes Through.
Meaning meaningOf(Tag tag);

/// The same of an element where it stands: a button that is a heading, by which a part of the text
/// is unfolded, goes Through.
Meaning meaningOf(const Node &element);

/// The marks that an element puts on its text.
text::Marks marksOf(Tag tag);

/// Whether paragraphs end before and after it.
bool isBlock(Meaning meaning);

} // namespace tilshi::importing
