#include "importing/headings.h"

#include <algorithm>

namespace tilshi::importing {

void rankHeadings(QList<text::Block> &blocks)
{
    int top = 2; // a text that begins at level 3 is part of a larger one
    for (const text::Block &block : std::as_const(blocks)) {
        if (const auto *heading = std::get_if<text::Heading>(&block)) {
            top = std::min(top, heading->level);
        }
    }
    for (text::Block &block : blocks) {
        if (auto *heading = std::get_if<text::Heading>(&block)) {
            heading->level = heading->level <= top ? 2 : 3;
        }
    }
}

} // namespace tilshi::importing
