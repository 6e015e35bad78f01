#pragma once

#include "importing/composer.h"
#include "importing/office/archive.h"
#include "importing/office/xmltree.h"

#include <QHash>
#include <QString>

#include <optional>

namespace tilshi::importing {

/// What the parts of a DOCX beside its text say: the files and addresses that it refers to, its
/// styles, its numberings.
class DocxParts
{
public:
    /// Missing parts are empty. Errors: Corrupt, TooLarge.
    static Result<DocxParts> read(const Archive &archive, const QString &folder,
                                  const QString &document);

    /// Of a relation's id: an address, or a part's name within the archive.
    QString target(const QString &id) const { return m_targets.value(id); }

    /// The paragraph's place: by its style's name, outline level and numbering.
    Style styleOf(const XmlNode &paragraph) const;
    /// Whether the paragraph stands for a line across the page.
    bool isRule(const XmlNode &paragraph) const;
    /// The look that properties of a run give, on top of that of its styles.
    Look lookOf(const XmlNode *properties, const Look &around) const;
    /// The look that the paragraph's style gives to its text.
    Look paragraphLook(const XmlNode &paragraph) const;

private:
    struct NamedStyle
    {
        QString name; ///< in small letters
        QString basedOn;
        int outline = -1;
        QString numbering;
        int numberingLevel = 0;
        text::Marks marks;
    };

    void readRelations(const XmlNode &root, const QString &folder);
    void readStyles(const XmlNode &root);
    void readNumberings(const XmlNode &root);
    /// The style and those that it is based on, itself first.
    QList<NamedStyle> lineage(const QString &id) const;
    std::optional<Style> itemOf(const QString &numbering, int level) const;

    QHash<QString, QString> m_targets;
    QHash<QString, NamedStyle> m_styles;
    QHash<QString, QString> m_abstractOf;            ///< by numId
    QHash<QString, QList<text::ListStyle>> m_levels; ///< by abstractNumId
};

} // namespace tilshi::importing
