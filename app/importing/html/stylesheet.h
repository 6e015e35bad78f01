#pragma once

#include "importing/html/css.h"
#include "importing/html/selectors.h"
#include "importing/html/tree.h"

#include <QList>

#include <array>
#include <deque>

namespace tilshi::importing {

/// The rules of a page's own style sheets, in the order in which the more specific win. Google
/// Docs' and Apple's pages say bold and italic only there; what is shown and what not is said there
/// too.
class StyleSheet
{
public:
    void add(QStringView css);
    /// What holds for the element: the sheets' rules, then its style attribute. Rules for mere
    /// names of elements count only in what they hide and show.
    Declarations of(const Node &element) const;

private:
    struct Rule
    {
        Selector selector;
        Declarations usual;
        Declarations important;
        int order = 0;
    };
    using Rules = QList<const Rule *>;

    void addRules(QStringView css, int depth);
    void addRule(QStringView selectors, QStringView body);
    void index(const Rule &rule);
    Rules rulesFor(const Node &element) const;

    std::deque<Rule> m_rules;
    // Each rule is in one of them, by what an element that it fits is found by.
    QHash<QString, Rules> m_byId;
    QHash<QString, Rules> m_byClass;
    std::array<Rules, tagCount> m_byTag; ///< that of no tag: for all elements
};

} // namespace tilshi::importing
