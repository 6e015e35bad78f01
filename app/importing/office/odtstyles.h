#pragma once

#include "importing/composer.h"
#include "importing/office/xmltree.h"

#include <QHash>
#include <QString>

namespace tilshi::importing {

/// The styles of an ODT, those of its text and those of its style sheet.
class OdtStyles
{
public:
    void add(const XmlNode &root);

    /// The look that a style of text gives on top of another.
    Look lookOf(const QString &style, const Look &around) const;
    /// What a paragraph of that style is: a quote, a title, plain.
    Style paragraphStyle(const QString &style) const;
    bool isRule(const QString &style) const;
    text::ListStyle listStyle(const QString &list, int level) const;

private:
    struct NamedStyle
    {
        QString parent;
        Look on; ///< marks that it switches on
    };

    bool isOrDescends(const QString &style, QStringView ancestor) const;

    QHash<QString, NamedStyle> m_styles;
    QHash<QString, QHash<int, text::ListStyle>> m_lists;
};

} // namespace tilshi::importing
