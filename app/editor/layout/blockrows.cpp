#include "editor/layout/blockrows.h"

#include <algorithm>
#include <cstdlib>

namespace tilshi::editor {

bool isAlike(const BlockRow &before, const BlockRow &now)
{
    return before.style == now.style && !before.atom && !now.atom &&
           std::abs(before.length - now.length) <= 8 + now.length / 8;
}

void BlockRows::splice(int first, int removed, const std::vector<BlockRow> &rows,
                       const std::vector<int> &heights)
{
    const auto common = std::min(std::size_t(removed), rows.size());
    const auto at = std::copy_n(rows.begin(), common, m_rows.begin() + first);
    if (std::size_t(removed) > common) {
        m_rows.erase(at, at + (removed - int(common)));
    } else {
        m_rows.insert(at, rows.begin() + std::ptrdiff_t(common), rows.end());
    }
    m_heights.splice(first, removed, heights);
}

int BlockRows::itemNumber(int row) const
{
    const BlockStyle style = at(row).style;
    if (style.kind != BlockKind::Numbered) {
        return 0;
    }
    int number = 1;
    for (int above = row - 1; above >= 0; --above) {
        const BlockStyle &other = at(above).style;
        if (!other.isListItem() || other.level < style.level) {
            break;
        }
        if (other.level == style.level) {
            if (other.kind != BlockKind::Numbered) {
                break;
            }
            ++number;
        }
    }
    return number;
}

} // namespace tilshi::editor
