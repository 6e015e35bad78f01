#pragma once

#include "editor/format/blockformat.h"
#include "editor/layout/heightindex.h"

#include <optional>
#include <vector>

namespace tilshi::editor {

/// What the layout remembers of one paragraph.
struct BlockRow
{
    BlockStyle style;
    int length = 0;      ///< of its text, in UTF-16 units
    bool atom = false;   ///< it has an image or the like
    qreal textWidth = 0; ///< of its text in one line; measured, or guessed by its length
    bool exact = false;  ///< the height is that of its lines, and not an estimate
};

/// About as long as before: a key typed, a mark set. Its old height is the best estimate.
bool isAlike(const BlockRow &before, const BlockRow &now);

/// The paragraphs of a document by number, with their heights.
class BlockRows
{
public:
    int size() const { return m_heights.size(); }
    BlockRow &at(int row) { return m_rows[std::size_t(row)]; }
    const BlockRow &at(int row) const { return m_rows[std::size_t(row)]; }
    const HeightIndex &heights() const { return m_heights; }

    void setHeight(int row, int height) { m_heights.set(row, height); }
    /// Other rows in the place of some; as many heights as rows.
    void splice(int first, int removed, const std::vector<BlockRow> &rows,
                const std::vector<int> &heights);

    /// The number of a list's item; nothing if it has a bullet or is none. Where its list has no
    /// first number of its own, it goes on from the item right above at its depth, and begins anew
    /// behind an item of a lesser depth and behind one that is marked otherwise.
    std::optional<int> itemNumber(int row) const;

private:
    std::vector<BlockRow> m_rows;
    HeightIndex m_heights;
};

} // namespace tilshi::editor
