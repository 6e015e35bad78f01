#include "editor/findings/placedfinding.h"

#include "editor/findings/blockspeller.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace tilshi::editor {

std::optional<PlacedFinding> findingAt(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const qsizetype at = cursor.selectionStart() - block.position();
    const QList<KnownFinding> found = BlockSpeller::findings(block);
    const auto isIn = [at](qsizetype start, qsizetype length) {
        return at >= start && at <= start + length;
    };
    for (const auto &[id, finding] : found) {
        if (isIn(finding.start, finding.length) ||
            (finding.partner && isIn(finding.partner->start, finding.partner->length))) {
            return PlacedFinding{id, block.blockNumber(), finding};
        }
    }
    return std::nullopt;
}

} // namespace tilshi::editor
