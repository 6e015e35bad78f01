#pragma once

#include "text/body.h"

#include <type_traits>

namespace tilshi::text {

/// Calls visit for every stretch of runs in the block that a reader sees, in reading order; the
/// runs may be changed if the block may. What is no runs (an image's and an embed's texts) is left
/// to the caller.
template <class AnyBlock, class Visit>
void forEachRuns(AnyBlock &block, Visit visit)
{
    const auto each = [&visit](auto &paragraphs) {
        for (auto &runs : paragraphs) {
            visit(runs);
        }
    };
    std::visit(
        [&](auto &one) {
            using B = std::remove_const_t<std::remove_reference_t<decltype(one)>>;
            if constexpr (std::is_same_v<B, Paragraph> || std::is_same_v<B, Heading>) {
                visit(one.runs);
            } else if constexpr (std::is_same_v<B, List>) {
                for (auto &item : one.items) {
                    visit(item.runs);
                }
            } else if constexpr (std::is_same_v<B, Quote>) {
                each(one.paragraphs);
                visit(one.attribution);
            } else if constexpr (std::is_same_v<B, Note>) {
                each(one.paragraphs);
            } else if constexpr (std::is_same_v<B, Table>) {
                for (auto &row : one.rows) {
                    for (auto &cell : row) {
                        each(cell.paragraphs);
                    }
                }
            }
        },
        block);
}

} // namespace tilshi::text
