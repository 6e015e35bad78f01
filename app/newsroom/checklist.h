#pragma once

#include "newsroom/workflow.h"

#include <QList>
#include <QString>

#include <optional>

namespace tilshi::newsroom {

enum class ChecklistItem
{
    Headline,       ///< refuses
    Section,        ///< refuses
    MixedScript,    ///< refuses
    AltText,        ///< refuses
    Comments,       ///< refuses: open and blocking
    Spelling,       ///< warns
    Byline,         ///< warns
    Sources,        ///< warns: neither a dateline's source nor a credit
    HeadlineLength, ///< warns: over 110 characters, which search engines cut
};

enum class Outcome
{
    Passed,
    Warns,
    Refuses
};

struct ChecklistLine
{
    ChecklistItem item;
    Outcome outcome = Outcome::Passed;
    QString detail; ///< the mixed word, the number of spelling findings or comments; may be empty

    bool operator==(const ChecklistLine &) const = default;
};

/// The publish checklist of an article as it stands. spellingFindings: how many the speller has, if
/// it was asked; the line is left out if not.
QList<ChecklistLine> checklist(const Article &article, const Content &content,
                               int openBlockingComments, std::optional<int> spellingFindings);

/// What an article of that headline, or with those words and pictures, is refused for.
bool lacksHeadline(const Content &content);
bool mixesScripts(const Content &content);
bool lacksAltText(const Content &content);

} // namespace tilshi::newsroom
