#pragma once

#include "importing/html/tree.h"

#include <vector>

namespace tilshi::importing {

/// How much of what there is in a part of a page. Letters are all signs but white space; those of
/// scripts that write a word with one or two count threefold.
struct Amount
{
    int letters = 0;
    int linked = 0; ///< of them, in links
    int written =
        0; ///< of them, in lines that somebody wrote: long, with a sentence's marks, no links
    int lines = 0;
    int writtenLines = 0;
    int links = 0;
    int fields = 0; ///< of forms, to be filled in
    int pictures = 0;

    Amount &operator+=(const Amount &other);
    Amount operator-(const Amount &other) const;
};

/// The amounts of all parts of a page.
class PageMeasure
{
public:
    explicit PageMeasure(const Node &root);

    Amount of(const Node &part) const;
    /// Without what is within it.
    Amount ownOf(const Node &node) const;
    Amount ofAll() const { return m_before.back(); }

private:
    std::size_t indexOf(const Node &node) const { return std::size_t(&node - m_root); }

    const Node *m_root;
    std::vector<Amount> m_before; ///< of what stands before each node, and of all
};

} // namespace tilshi::importing
