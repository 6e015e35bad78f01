#pragma once

#include "importing/html/selectors.h"
#include "importing/html/tree.h"
#include "importing/line.h"

#include <QHash>
#include <QList>
#include <QString>

#include <deque>

namespace tilshi::importing {

/// Properties of CSS and their values, in small letters, as they stand in a style attribute.
using Declarations = QHash<QString, QString>;

Declarations declarationsOf(QStringView css);

/// The rules of a page's own style sheets, in the order in which the more specific win. Google
/// Docs' and Apple's pages say bold and italic only there; what is shown and what not is said there
/// too.
class StyleSheet
{
public:
    void add(QStringView css);
    /// What holds for the element: the sheets' rules, then its style attribute. Rules for mere
    /// names of elements count only in what they hide and show.
    Declarations of(const Element &element) const;

private:
    struct Rule
    {
        Selector selector;
        Declarations usual;
        Declarations important;
        int order = 0;
    };

    void addRules(QStringView css, int depth);
    void addRule(QStringView selectors, QStringView body);
    QList<const Rule *> rulesFor(const Element &element) const;

    std::deque<Rule> m_rules;
    QHash<QString, QList<const Rule *>> m_byKey; ///< by "#id", ".class", element or "*"
};

/// Whether a reader doesn't see the element: display none, hidden, Word's mso-hide. Never so of the
/// page as a whole, which scripts show when they are ready.
bool isHidden(const Element &element, const Declarations &style);

/// The look with the marks that a style switches on and off.
Look styled(Look look, const Declarations &style);

/// The properties that only dress a text up (fonts, sizes, colours, distances), which a body has
/// not got.
QStringList dressing(const Element &element, const Declarations &style);

} // namespace tilshi::importing
