#pragma once

#include "importing/composer.h"
#include "importing/draft.h"
#include "importing/office/archive.h"

namespace tilshi::importing {

/// Takes a picture out of its part of a document into the draft's pictures, and puts it into the
/// composer's text, behind the paragraph of that style that is being read. Only a word in the tally
/// where the part is no picture of pixels or the draft has too many.
void addPartPicture(const Archive &archive, const QString &part, const QString &alt,
                    const Style &style, Draft &draft, Composer &composer);

} // namespace tilshi::importing
