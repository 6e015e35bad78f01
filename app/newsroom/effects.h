#pragma once

#include "newsroom/desk.h"
#include "newsroom/ports.h"

namespace tilshi::newsroom {

/// What an allowed action does: the article after it, the version it makes if the wanted content is
/// not the head's, and its row in the log. An edit that changes nothing has neither version nor
/// row.
Change changeFor(Action action, const Situation &before, const Content &wanted,
                 const Version &head);

/// The log row of an action; storage adds number and hashes.
LogEntry entryFor(Action action, const Situation &before, const Article &after);

/// Notes with an act that its time is not the computer's: set by hand, or a sample's.
void noteClock(LogEntry &entry, const Clock &clock);

/// The article with these details; the slug only if it was never published.
Article withDetails(const Article &article, const Details &details);

/// The change that publishing an article's version makes, and its row in the log.
Change publicationChange(const Situation &before, const Article &published);

} // namespace tilshi::newsroom
