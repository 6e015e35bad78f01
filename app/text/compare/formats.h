#pragma once

#include "text/compare/parts.h"

namespace tilshi::text {

/// Parts of the same words: Same where they look alike on both sides, else Format.
Parts sameWords(const Runs &before, const Runs &after, ChangeNumbers &numbers);

/// What was done to the look of words.
struct Restyling
{
    Marks added = {};
    Marks removed = {};
    std::optional<QString> link = std::nullopt; ///< the one after, where it changed
    std::optional<QString> language = std::nullopt;

    bool isNothing() const;
    bool operator==(const Restyling &) const = default;
};

/// Of a part's words that are the same; what differs first where they are not all restyled alike.
Restyling restylingOf(const Part &part);

/// Gives one number to what a person did to the look of words in one go: the same to words between
/// which there are only blanks or words that were changed.
void joinFormats(Parts &parts);

/// Likewise to a pair of quotation marks or brackets that was added, changed or taken away.
void joinQuotationMarks(Parts &parts);

} // namespace tilshi::text
