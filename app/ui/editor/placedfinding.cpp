#include "ui/editor/placedfinding.h"

#include "ui/editor/blockspeller.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace tilshi::ui {

std::optional<PlacedFinding> findingAt(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const qsizetype at = cursor.selectionStart() - block.position();
    const QList<spelling::Finding> found = BlockSpeller::findings(block);
    for (const spelling::Finding &finding : found) {
        if (at >= finding.start && at <= finding.start + finding.length) {
            return PlacedFinding{block.blockNumber(), finding};
        }
    }
    return std::nullopt;
}

} // namespace tilshi::ui
