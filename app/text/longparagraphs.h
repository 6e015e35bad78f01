#pragma once

#include "text/body.h"

namespace tilshi::text {

/// True if a paragraph has over 20,000 characters, some 3,000 words: more than a page can lay out
/// at every key without being felt.
bool hasLongParagraph(const Body &body);

/// The body with such paragraphs cut into ones of a thousand characters or so, at the ends of
/// sentences, or between words where a sentence has no end. The space at a cut goes; nothing else
/// does.
Body withLongParagraphsCut(const Body &body);

} // namespace tilshi::text
