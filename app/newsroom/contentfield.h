#pragma once

#include "newsroom/content.h"
#include "text/compare/units.h"

#include <optional>

namespace tilshi::newsroom {

/// The texts of a content, in reading order.
enum class ContentField
{
    Kicker,
    Headline,
    Lead,
    DatelineSource,
    DatelineDate,
    DatelinePlace,
    Body,
    Credit,
    Note
};

const QList<ContentField> &allContentFields();

/// Stored and printed words: kicker, headline, lead, source, date, place, body, credit, note.
QString keyOf(ContentField field);
std::optional<ContentField> contentFieldOf(QStringView key);

/// The text of a field: the body's units, else one paragraph, the dateline's date as yyyy-MM-dd; no
/// unit where the field is empty.
text::Units unitsOf(const Content &content, ContentField field);

/// Puts units into a field. Of one that is a plain text they become one, line below line; a date
/// that is none leaves the field without.
void setUnits(Content &content, ContentField field, const text::Units &units);

} // namespace tilshi::newsroom
