#pragma once

#include "text/body.h"

#include <QString>
#include <QStringList>

namespace tilshi::text {

/// A stretch of a body that a reader sees as one paragraph, as text without marks.
QString plainText(const Runs &runs);

/// The body's paragraphs, headings, list items, quotes with their attributions and captions, in
/// reading order, one string each; separators give none.
QStringList paragraphs(const Body &body);

/// The paragraphs with an empty line between them.
QString plainText(const Body &body);

/// The same as a reader sees it: before an item its number or bullet, deeper ones set in, and a
/// list's items on lines that follow each other.
QString shownText(const Body &body);

} // namespace tilshi::text
