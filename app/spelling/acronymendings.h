#pragma once

#include "spelling/finding.h"
#include "spelling/guess.h"
#include "spelling/tokenizedtext.h"

namespace tilshi::spelling {

/// Endings behind the hyphen of an abbreviation that don't fit how it is read: АҚШ-тің for АҚШ-тың.
/// Only of abbreviations that are accepted by themselves and take that ending in another shape.
QList<Finding> acronymEndingsIn(const TokenizedText &passage, const Accepts &accepts);

} // namespace tilshi::spelling
