#pragma once

#include "newsroom/ports.h"
#include "spelling/finding.h"

#include <QList>
#include <QSet>

namespace tilshi::session {

/// What the speller is to leave alone.
struct Accepted
{
    QList<language::HouseWord> words; ///< the newsroom's, then the person's own
    QSet<spelling::Ignored> ignored;

    bool operator==(const Accepted &) const = default;
};

/// For that person, in that article or wherever no article is. For use inside Gateway::run.
Result<Accepted> readAccepted(newsroom::Library &library, newsroom::PersonId person,
                              std::optional<newsroom::ArticleId> article);

} // namespace tilshi::session
