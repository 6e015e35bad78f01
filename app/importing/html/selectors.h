#pragma once

#include "importing/html/tree.h"

#include <QList>
#include <QString>

#include <optional>

namespace tilshi::importing {

/// One element of a selector: "div#a.b[c=d]:not(.e)".
struct CompoundSelector
{
    struct Attribute
    {
        QString name;
        QChar comparison; ///< '=', or what stands before it; null where the name is enough
        QString value;
    };

    Tag tag = Tag::None; ///< of its element; None for any
    QString element;     ///< in small letters where Tag doesn't know it
    QStringList ids;
    QStringList classes;
    QList<Attribute> attributes;
    QList<CompoundSelector> none; ///< what :not() names
    QChar combinator = u' ';      ///< between it and the one before
};

/// A selector of CSS.
struct Selector
{
    QList<CompoundSelector> compounds; ///< that of the element itself last
    int weight = 0;                    ///< its specificity: ids, classes, elements
    bool certain = true;               ///< it asks nothing that only a browser knows of the moment
};

/// Nothing for what never holds in a page at rest (:hover, ::before), and for what is no selector.
std::optional<Selector> selectorOf(QStringView text);

bool fits(const Selector &selector, const Node &element);

} // namespace tilshi::importing
