#pragma once

#include "importing/tally.h"
#include "text/body.h"

#include <QList>

namespace tilshi::importing {

/// The blocks without what a news page puts around an article: counters of views, buttons for
/// sharing, lines that lead to other articles ("Тағы оқыңыз: …", "Читайте также", "Read also"),
/// lists of tags, invitations to subscribe. Only whole paragraphs and lists go, only where nothing
/// else can be meant, and each is named in the report.
QList<text::Block> withoutBoilerplate(const QList<text::Block> &blocks, Tally &tally);

} // namespace tilshi::importing
