#pragma once

#include "importing/composer.h"
#include "importing/numerals.h"
#include "importing/office/package/xmltree.h"

#include <QHash>
#include <QString>

#include <optional>

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
    /// Whether it hides its text, and of a section's style or a paragraph's.
    bool isHidden(const QString &style) const;
    QString fontOf(const QString &style) const;

    /// A level of a list's style, from 0.
    struct Level
    {
        Numerals numerals = Numerals::None;
        QString before; ///< what stands before the number
        QString after;
        int start = 1;
        int shown = 1;        ///< how many levels' numbers are shown
        bool picture = false; ///< a picture stands before an item
    };
    Level listLevel(const QString &list, int level) const;

private:
    struct NamedStyle
    {
        QString parent;
        text::Marks named; ///< marks that it switches on or off
        text::Marks on;    ///< of them, those that it switches on
        std::optional<bool> hidden;
        QString font; ///< empty where it names none
    };

    void addList(const QString &name, const XmlNode &list);
    bool isOrDescends(const QString &style, QStringView ancestor) const;

    QHash<QString, NamedStyle> m_styles;
    QHash<QString, QHash<int, Level>> m_lists;
};

} // namespace tilshi::importing
