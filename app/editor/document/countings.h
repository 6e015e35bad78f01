#pragma once

#include "editor/format/blockformat.h"

#include <QList>
#include <QTextBlock>

class QTextDocument;

namespace tilshi::editor {

/// The numbered item right above, past deeper ones, that an item of that depth in that paragraph's
/// place would go on from; invalid if there is none.
QTextBlock itemAbove(const QTextBlock &block, int level);

/// A list that no item of the document counts in yet.
int freshList(const QTextDocument &document);

/// The paragraphs that count together with a numbered one, itself among them, from the first on.
QList<QTextBlock> countedWith(const QTextBlock &block);

} // namespace tilshi::editor
