#pragma once

#include "spelling/finding.h"

#include <QString>
#include <QStringView>

#include <optional>

class QTextCursor;
class QTextDocument;

namespace tilshi::editor {

/// The texts of an article that the editor has checked.
enum class TextPart
{
    Headline,
    Lead,
    Body
};

/// A finding, where it stands in an article, and what is shown around it there.
struct PlacedFinding
{
    spelling::Finding finding;
    TextPart part = TextPart::Body;
    int block = 0; ///< number of the paragraph within the part, from 0
    QString before =
        {}; ///< of characters and spaces: what stands around them, to be shown with them
    QString after = {};
    QString afterFix = {}; ///< what then stands behind it; after, but for a pair of quotes

    bool operator==(const PlacedFinding &) const = default;
};

/// The finding that the selection's beginning, or the caret, is in or at.
std::optional<spelling::Finding> findingAt(const QTextCursor &cursor);

/// Fills in what is shown around the finding in that text.
void addNeighbours(PlacedFinding &placed, const QTextDocument &text);

/// The last word of a text with all that stands behind it, and the first with all before it.
QString lastWord(QStringView text);
QString firstWord(QStringView text);

} // namespace tilshi::editor
