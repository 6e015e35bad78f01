#pragma once

#include "newsroom/contentfield.h"
#include "text/compare/comparison.h"

#include <QStringList>

namespace tilshi::wording {

/// What a part of an article is called: Headline, Lead, Text …
QString name(newsroom::ContentField field);

/// What a text of a picture or card is called: Caption, Picture …
QString name(text::UnitField field);

/// What a paragraph stands in, or an object is: Paragraph, Heading 2, Numbered list …
QString name(const text::Frame &frame);

/// What was done to the look of words, a thing each: Bold, No longer italic, Link changed,
/// Paragraph → Heading 2. None where nothing was.
QStringList formatWords(const text::Change &change);

} // namespace tilshi::wording
