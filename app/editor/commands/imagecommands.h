#pragma once

#include "text/body.h"

#include <QTextCursor>

#include <optional>

namespace tilshi::editor {

/// Where in the document the image at the caret stands: beside it, or selected; nothing if there is
/// none.
std::optional<int> imagePosition(const QTextCursor &cursor);
/// The image that stands there.
std::optional<text::Image> imageAt(const QTextDocument &document, int position);
/// Gives the image that stands there other texts, as one step of undo. Nothing happens where none
/// stands.
void setImage(QTextDocument &document, int position, const text::Image &image);

} // namespace tilshi::editor
