#pragma once

#include "lexicon/grammar.h"

namespace tilshi::lexicon {

/// Adds the rules of one file's text to the grammar; name is the file's, for errors. Errors:
/// Invalid with file and line. That slots and groups exist is not looked at here: a later file may
/// have them.
Result<void> readRules(const QString &text, const QString &name, Grammar &grammar);

} // namespace tilshi::lexicon
