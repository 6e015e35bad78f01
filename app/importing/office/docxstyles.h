#pragma once

#include "importing/composer.h"
#include "importing/office/package/xmltree.h"

#include <QHash>
#include <QString>

#include <optional>

namespace tilshi::importing {

/// What properties of text switch on and off.
struct TextProperties
{
    text::Marks named; ///< the marks that are spoken of
    text::Marks marks; ///< of them, those that are on
    std::optional<bool> hidden;
    QString font; ///< empty where none is named

    /// These, and where they are silent those of what they are based on.
    TextProperties over(const TextProperties &base) const;
};

/// Of a w:rPr; nothing for null.
TextProperties textProperties(const XmlNode *properties);

/// A switch is on by standing there, unless it says otherwise.
bool isOn(const XmlNode &property);

/// The styles of a DOCX.
class DocxStyles
{
public:
    struct NamedStyle
    {
        QString name; ///< in small letters
        QString basedOn;
        std::optional<int> outline;
        QString numbering;
        int numberingLevel = 0;
        TextProperties text;
    };

    void read(const XmlNode &root);

    /// The style and those that it is based on, itself first. An empty id is the style of
    /// paragraphs that name none.
    QList<NamedStyle> lineage(const QString &id) const;
    /// What the style says of text, with those that it is based on.
    TextProperties textOf(const QString &id) const;
    /// The look that properties of a run give within a paragraph of a style.
    Look lookOf(const XmlNode *properties, const Look &around) const;
    TextProperties runProperties(const XmlNode *properties) const;
    bool isPlaceholder(const XmlNode *properties) const;
    /// Of a style for lists: the numbering that it names.
    QString numberingOf(const QString &id) const { return m_styles.value(id).numbering; }

private:
    QHash<QString, NamedStyle> m_styles;
    QString m_usual; ///< the id of the paragraph style of those that name none
};

} // namespace tilshi::importing
