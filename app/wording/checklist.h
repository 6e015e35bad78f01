#pragma once

#include "newsroom/checklist.h"

#include <QString>

namespace tilshi::wording {

/// What the item looks at: Headline, Section, Spelling …
QString name(newsroom::ChecklistItem item);

/// What the line found: all well, or what to mend.
QString sentence(const newsroom::ChecklistLine &line);

} // namespace tilshi::wording
