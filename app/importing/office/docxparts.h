#pragma once

#include "importing/composer.h"
#include "importing/office/docxnumbering.h"
#include "importing/office/docxstyles.h"
#include "importing/office/package/archive.h"
#include "importing/office/package/relations.h"
#include "importing/office/package/xmltree.h"

#include <QString>

namespace tilshi::importing {

/// What the parts of a DOCX beside its text say: the files and addresses that it refers to, its
/// styles, its numberings. They are found by their relations, whatever they are called.
class DocxParts
{
public:
    /// document: the name of the part with the text. Missing parts are empty. Errors: Corrupt,
    /// TooLarge.
    static Result<DocxParts> read(const Archive &archive, const QString &document);

    const Relations &relations() const { return m_relations; }
    const DocxStyles &styles() const { return m_styles; }

    /// Whether left pages have headers and footers of their own.
    bool hasEvenPages() const { return m_evenPages; }

    /// The paragraph's place: by its outline level, its style's name, and numbering, which counts
    /// on with each paragraph that is asked for.
    Style styleOf(const XmlNode &paragraph);
    /// Whether the paragraph stands for a line across the page.
    bool isRule(const XmlNode &paragraph) const;
    /// Whether it is a line of a table of contents, or the heading above one.
    bool isOfContents(const XmlNode &paragraph) const;
    /// Whether its style hides its text, unless the text says otherwise.
    bool isHidden(const XmlNode &paragraph) const;
    /// The look that the paragraph's style gives to its text where it is a paragraph.
    Look paragraphLook(const XmlNode &paragraph) const;

private:
    QList<DocxStyles::NamedStyle> stylesOf(const XmlNode &paragraph) const;
    Style itemOf(const XmlNode *properties, const QList<DocxStyles::NamedStyle> &styles);

    Relations m_relations;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    bool m_evenPages = false;
};

} // namespace tilshi::importing
