#pragma once

#include "importing/html/tree.h"
#include "importing/line.h"

#include <QHash>
#include <QString>

namespace tilshi::importing {

/// Properties of CSS and their values, in small letters, as they stand in a style attribute.
using Declarations = QHash<QString, QString>;

Declarations declarationsOf(QStringView css);

/// The rules of a page's own style sheets that a body can follow: those for one class, with or
/// without an element before it (".c3", "span.s1"). Google Docs' and Apple's pages say bold and
/// italic only there.
class StyleSheet
{
public:
    void add(QStringView css);
    /// What holds for the element: the sheets' rules for its classes, then its style attribute.
    Declarations of(const Element &element) const;

private:
    void addRule(QStringView selectors, QStringView body);

    QHash<QString, Declarations> m_rules; ///< by selector
};

/// Whether a reader doesn't see the element: display none, hidden, Word's mso-hide.
bool isHidden(const Element &element, const Declarations &style);

/// The look with the marks that a style switches on and off.
Look styled(Look look, const Declarations &style);

/// The properties that only dress a text up (fonts, sizes, colours, distances), which a body has
/// not got.
QStringList dressing(const Element &element, const Declarations &style);

} // namespace tilshi::importing
