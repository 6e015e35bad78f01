#pragma once

#include "importing/office/package/archive.h"
#include "importing/office/package/relations.h"
#include "importing/office/package/xmltree.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace tilshi::importing {

/// The footnotes and endnotes of a DOCX, which stand in parts of their own and refer to files and
/// addresses by tables of their own.
class DocxNotes
{
public:
    /// document: the name of the part with the text. Errors: Corrupt, TooLarge.
    static Result<DocxNotes> read(const Archive &archive, const QString &document,
                                  const Relations &relations);

    /// The note that a w:footnoteReference or w:endnoteReference refers to, the first time; null
    /// later, and where there is none. Valid as long as these notes.
    const XmlNode *take(const XmlNode &reference);
    /// What the note that such an element refers to refers to itself.
    const Relations &relationsOf(const XmlNode &reference) const;

private:
    struct Kind
    {
        QHash<QString, XmlNode> notes; ///< by id
        Relations relations;
    };

    static Result<Kind> readPart(const Archive &archive, const QString &part, QStringView name);
    static bool isFootnote(const XmlNode &reference);

    Kind m_footnotes;
    Kind m_endnotes;
    QSet<const XmlNode *> m_taken;
};

} // namespace tilshi::importing
