#pragma once

#include <vector>

namespace tilshi::editor {

/// Heights of rows that stand one under the other, in whole pixels: from a row to its place and
/// back in O(log n). A Fenwick tree; putting rows in or taking them out builds it anew, which for
/// 10,000 rows takes microseconds.
class HeightIndex
{
public:
    int size() const { return int(m_heights.size()); }
    int total() const { return m_total; }
    int height(int row) const { return m_heights[std::size_t(row)]; }
    /// The heights above a row, from 0 to size().
    int top(int row) const;
    /// The row that a height is in; the first or last that has any where it is outside. There is
    /// at least one row.
    int rowAt(int y) const;

    void set(int row, int height);
    /// Other rows in the place of some.
    void splice(int row, int removed, const std::vector<int> &heights);

private:
    void build();

    std::vector<int> m_heights;
    std::vector<int> m_sums; ///< of the rows that an index covers; m_sums[0] is not used
    int m_total = 0;
};

} // namespace tilshi::editor
