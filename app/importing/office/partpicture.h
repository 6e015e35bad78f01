#pragma once

#include "importing/draft.h"
#include "importing/office/archive.h"

#include <optional>

namespace tilshi::importing {

/// Takes a picture out of its part of a document into the draft's pictures. Nothing, and a word in
/// the tally, where the part is no picture of pixels or the draft has too many.
std::optional<text::Image> partPicture(const Archive &archive, const QString &part,
                                       const QString &alt, Draft &draft);

} // namespace tilshi::importing
