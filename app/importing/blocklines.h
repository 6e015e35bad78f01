#pragma once

#include "text/body.h"

#include <QList>
#include <QStringList>

namespace tilshi::importing {

/// A block's paragraphs: of a quote, the items of a list, a table's cells row by row. None for
/// pictures, separators and cards.
QList<text::Runs> linesOf(const text::Block &block);

/// All lines of the blocks as one line of plain text.
QString wordsOf(const QList<text::Block> &blocks);

/// How the first line of each block begins, as plain text, by which it is known again; empty where
/// it has none.
QStringList firstLines(const QList<text::Block> &blocks);

} // namespace tilshi::importing
