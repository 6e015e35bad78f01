#pragma once

#include "editor/marks/findingid.h"
#include "spelling/finding.h"

#include <optional>

class QTextCursor;

namespace tilshi::editor {

/// Where a finding stands in a text.
struct PlacedFinding
{
    FindingId id;
    int block = 0; ///< number of the paragraph
    spelling::Finding finding;
};

/// The finding that the selection's beginning, or the caret, is in or at.
std::optional<PlacedFinding> findingAt(const QTextCursor &cursor);

} // namespace tilshi::editor
