#pragma once

#include "importing/composer.h"
#include "importing/html/css.h"
#include "importing/html/tree.h"

#include <optional>

namespace tilshi::importing {

/// The item that a paragraph of Word's is which only looks like one: class MsoListParagraph, style
/// "mso-list:l0 level2 lfo1", its number or bullet painted as text in a part that is marked
/// "mso-list:Ignore".
std::optional<Style> wordItem(const Node &paragraph);
/// What Word painted before a paragraph; empty for nothing.
QString markerWithin(const Node &paragraph);

/// The part with the painted number.
bool isWordMarker(const Declarations &style);

/// Word's and LibreOffice's comments: the list of them at the page's end and the anchors in the
/// text.
bool isOfficeComment(const Node &element, const Declarations &style);

/// A line of a table of contents as Word makes it, or a whole one as LibreOffice does.
bool isOfficeContents(const Node &element);

/// Whether a word processor made the page: it marks languages by the keyboard that was on, which
/// says nothing.
bool isFromWordProcessor(const Node &root);

} // namespace tilshi::importing
