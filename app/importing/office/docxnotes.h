#pragma once

#include "importing/office/archive.h"
#include "importing/office/xmltree.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace tilshi::importing {

/// The footnotes and endnotes of a DOCX, which stand in parts of their own.
class DocxNotes
{
public:
    /// folder: where the text's part lies, with a slash behind it. Errors: Corrupt, TooLarge.
    static Result<DocxNotes> read(const Archive &archive, const QString &folder);

    /// The note that a w:footnoteReference or w:endnoteReference refers to, the first time; null
    /// later, and where there is none. Valid as long as these notes.
    const XmlNode *take(const XmlNode &reference);

private:
    Result<void> readPart(const Archive &archive, const QString &part, QStringView name);

    QHash<QString, XmlNode> m_notes; ///< by the element's name and id
    QSet<QString> m_taken;
};

} // namespace tilshi::importing
