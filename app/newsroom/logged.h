#pragma once

#include "base/clock.h"
#include "newsroom/ports.h"

#include <QJsonObject>

#include <functional>

namespace tilshi::newsroom {

/// What was written beside an article's own row, as the details of its row in the log; none where
/// nothing had to be written.
using Written = Result<std::optional<QJsonObject>>;

/// Calls write and puts the details that it gives into the log of the article as it is then, or of
/// the newsroom itself for the null id: both or nothing. NotFound; Refused (NotActive).
Result<void> logged(Library &library, const Clock &clock, ArticleId article, PersonId by,
                    const std::function<Written()> &write);

} // namespace tilshi::newsroom
