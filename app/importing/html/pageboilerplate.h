#pragma once

#include "importing/html/tree.h"
#include "importing/report.h"

#include <optional>

namespace tilshi::importing {

/// Tells what belongs to a page's boilerplate rather than to its article.
class Boilerplate
{
public:
    /// root: of the page, which outlives it.
    explicit Boilerplate(const Node &root)
        : m_root(root)
    {
    }

    /// By the words of an element's class and id (share, views, related, tags, banner …) and by
    /// being short or made of links. An element with a paragraph's worth of text that is no link is
    /// never boilerplate, nor is one that holds an article, a heading, or most of the page.
    std::optional<ReportKind> kindOf(const Node &element) const;

private:
    qsizetype textOfPage() const;

    const Node &m_root;
    mutable qsizetype m_textOfPage = -1; ///< letters outside links; reckoned when first asked for
};

} // namespace tilshi::importing
