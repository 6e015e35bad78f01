#include "editor/layout/heightindex.h"

#include <algorithm>
#include <bit>

namespace tilshi::editor {

namespace {

std::size_t lowestBit(std::size_t index)
{
    return index & (~index + 1);
}

} // namespace

int HeightIndex::top(int row) const
{
    int sum = 0;
    for (auto i = std::size_t(row); i > 0; i -= lowestBit(i)) {
        sum += m_sums[i];
    }
    return sum;
}

int HeightIndex::rowAt(int y) const
{
    const int inside = std::clamp(y, 0, std::max(0, m_total - 1));
    std::size_t row = 0;
    int above = 0;
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step <= m_heights.size() && above + m_sums[row + step] <= inside) {
            row += step;
            above += m_sums[row];
        }
    }
    return std::min(int(row), size() - 1);
}

void HeightIndex::set(int row, int height)
{
    const int change = height - m_heights[std::size_t(row)];
    if (change == 0) {
        return;
    }
    m_heights[std::size_t(row)] = height;
    m_total += change;
    for (auto i = std::size_t(row) + 1; i < m_sums.size(); i += lowestBit(i)) {
        m_sums[i] += change;
    }
}

void HeightIndex::splice(int row, int removed, const std::vector<int> &heights)
{
    const auto common = std::min(std::size_t(removed), heights.size());
    const auto at = std::copy_n(heights.begin(), common, m_heights.begin() + row);
    if (std::size_t(removed) > common) {
        m_heights.erase(at, at + (removed - int(common)));
    } else {
        m_heights.insert(at, heights.begin() + std::ptrdiff_t(common), heights.end());
    }
    build();
}

void HeightIndex::build()
{
    m_sums.assign(m_heights.size() + 1, 0);
    m_total = 0;
    for (std::size_t i = 1; i < m_sums.size(); ++i) {
        m_total += m_heights[i - 1];
        m_sums[i] += m_heights[i - 1];
        if (const std::size_t parent = i + lowestBit(i); parent < m_sums.size()) {
            m_sums[parent] += m_sums[i];
        }
    }
}

} // namespace tilshi::editor
