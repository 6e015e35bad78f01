#pragma once

#include "newsroom/office.h"

#include <QList>

namespace tilshi::session {

/// What the dialog of words shows and changes.
struct KeptWords
{
    QList<language::HouseWord> shared;       ///< the newsroom's
    QList<language::HouseWord> own;          ///< the person's
    QList<newsroom::IgnoredFinding> ignored; ///< by the person, everywhere and in the open article
};

/// For use inside Gateway::run.
Result<KeptWords> readWords(newsroom::Library &library, newsroom::PersonId person,
                            std::optional<newsroom::ArticleId> article);

/// What was before and is no longer is removed, a word that is new or has another model is added.
/// Findings are only removed.
Result<void> keepWords(newsroom::Office &office, const KeptWords &before, const KeptWords &after,
                       newsroom::PersonId by);

} // namespace tilshi::session
