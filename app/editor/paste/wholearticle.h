#pragma once

#include "importing/importer.h"

#include <QFuture>
#include <QStringList>

#include <optional>

class QMimeData;

namespace tilshi::editor {

/// The article that a pasted or dropped text is as a whole: with a headline of its own, or a file.
/// Nothing if it is a piece of text, to be put where the caret is.
std::optional<QFuture<Result<importing::ImportedArticle>>> wholeArticle(const QMimeData &data);

/// The files of this computer that are pasted or dropped; none where the first is none.
QStringList filesIn(const QMimeData &data);

} // namespace tilshi::editor
