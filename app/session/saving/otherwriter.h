#pragma once

#include "newsroom/desk.h"

namespace tilshi::session {

/// Who wrote the text that the desk works on; null where that can't be read.
newsroom::PersonId writerOf(newsroom::Library &library, const newsroom::OpenArticle &open);

/// The Conflict of a text that was saved by that person meanwhile; and who it was, null where it is
/// not known.
Error savedByOther(const QString &headline, newsroom::PersonId writer);
newsroom::PersonId otherWriter(const Error &conflict);

} // namespace tilshi::session
