#pragma once

#include "newsroom/desk.h"

namespace tilshi::session {

/// What became of a journal entry.
struct RecoveredText
{
    newsroom::ArticleId article; ///< where the text is now; may be a new article
    QString headline;
    bool wasThere = false; ///< the library had exactly this text: nothing was to do
    QDateTime at;          ///< when it was typed last
    newsroom::Content typed;
    std::optional<newsroom::Content> before; ///< what stood there; nothing for a new article

    bool operator==(const RecoveredText &) const = default;
};

/// Puts text that did not get into the library there, beside what the library has, never over it:
/// an article never saved is created; one that can be edited gets the text as its working copy,
/// after what stood there has become a version; any other becomes a new draft of its own. by: who
/// is signed in, where the entry's writer is no longer known. Errors: those of the desk; the entry
/// must then stay in the journal.
Result<RecoveredText> bringBack(newsroom::Desk &desk, newsroom::Library &library,
                                const newsroom::RecoveryEntry &entry, newsroom::PersonId by);

/// Makes a version of what was brought back, and what stood there before the working copy: the
/// other way round of bringBack(), which loses nothing either. Errors: those of the desk.
Result<void> putEarlierBack(newsroom::Desk &desk, newsroom::ArticleId article,
                            const newsroom::Content &before, newsroom::PersonId by);

} // namespace tilshi::session
