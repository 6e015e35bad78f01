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

std::optional<int> BlockRows::itemNumber(int row) const
{
    const BlockStyle style = at(row).style;
    if (style.kind != BlockKind::Numbered) {
        return std::nullopt;
    }
    const bool everywhere = style.counting.list != 0;
    int number = style.counting.first;
    for (int above = row - 1; above >= 0; --above) {
        const BlockStyle &other = at(above).style;
        if (other == style) {
            ++number;
        } else if (!everywhere && (!other.isListItem() || other.level <= style.level)) {
            const bool goesOn = other.kind == style.kind && other.level == style.level &&
                                other.counting.numerals == style.counting.numerals;
            return goesOn ? number + *itemNumber(above) : number;
        }
    }
    return number;
}

} // namespace tilshi::editor
