#pragma once

#include "editor/comparison/comparedrow.h"
#include "text/compare/comparison.h"

namespace tilshi::editor {

/// A comparison as it is drawn, a row for each of its own.
/// firstChange: added to the numbers of its changes, where it is a part of a
/// larger one. kind: what its plain paragraphs are in the article.
QList<ComparedRow> comparedRows(const text::Comparison &comparison, int firstChange = 0,
                                ComparedKind kind = ComparedKind::Paragraph);

/// What a change did, in one line: «Кеше» → «Бүгін», or what became of a format
/// or a place.
QString described(const text::Change &change);

} // namespace tilshi::editor
