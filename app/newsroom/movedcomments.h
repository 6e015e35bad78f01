#pragma once

#include "newsroom/comment.h"

namespace tilshi::newsroom {

/// Whether something is said of words of the text, or of words that were in it.
bool hasPassages(const QList<Comment> &comments);

/// Those of the comments whose words are elsewhere in the later of two texts of the desk's, or
/// other ones by now, or gone from it, or back in it; as they are then.
QList<Comment> movedComments(const QList<Comment> &comments, const Content &before,
                             const Content &after);

} // namespace tilshi::newsroom
