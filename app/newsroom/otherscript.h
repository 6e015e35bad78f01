#pragma once

#include "language/transliteration.h"
#include "newsroom/content.h"

namespace tilshi::newsroom {

/// Runs of one paragraph in another script, with the marks and links where they were. Runs of other
/// languages and names that are marked so stay as they are; language is the article's own. The
/// paragraph is read as a whole, so that a word that is bold in part is one word.
text::Runs inScript(const text::Runs &runs, QStringView language,
                    const language::Transliteration &how);

/// All that a reader reads of an article in another script; the note to the editors stays. An
/// article that is not in Kazakh changes where a run is marked as Kazakh.
Content inScript(const Content &content, QStringView language,
                 const language::Transliteration &how);

} // namespace tilshi::newsroom
