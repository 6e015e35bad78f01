#pragma once

#include "importing/composer.h"
#include "importing/office/odtlists.h"
#include "importing/office/odtstyles.h"
#include "importing/office/package/archive.h"
#include "importing/office/package/xmltree.h"
#include "importing/office/partpicture.h"
#include "importing/parseddocument.h"

namespace tilshi::importing {

/// Walks over the text of an ODT and makes a parsed document of it. Tables are read in
/// odttables.cpp, frames with pictures and text boxes in odtframes.cpp, what stands in them in
/// odtobjects.cpp.
class OdtWalker
{
public:
    /// The archive outlives the walker.
    OdtWalker(const Archive &archive, OdtStyles styles);
    Q_DISABLE_COPY_MOVE(OdtWalker)

    /// content: of content.xml; it outlives the walker.
    ParsedDocument read(const XmlNode &content);
    /// Names the headers and footers of pages in a style sheet, which outlives the walker.
    void nameHeaders(const XmlNode &sheet);

private:
    /// Where in the text its reader is.
    struct Context
    {
        Look look = {};
        Style style = {};
        QString font = {}; ///< empty but for fonts of signs
    };

    void walkBlocks(const XmlNode &around, const Context &place);
    void walkBlock(const XmlNode &node, const Context &place);
    /// Whether nobody sees it, or nobody wrote it. Names it in the tally.
    bool isLeftOut(const XmlNode &node);
    void countDeletions(const XmlNode &changes);
    void readParagraph(const XmlNode &paragraph, const Context &around);
    void endParagraph(const QString &style, const Context &place);
    void readBoxes(const Context &place);
    void walkRuns(const XmlNode &around, const Context &place);
    void walkRun(const XmlNode &node, const Context &place);
    bool readCharacter(const XmlNode &node, const Context &place);
    void breakLine(const Context &place);
    void readNote(const XmlNode &note);
    void readRuby(const XmlNode &ruby, const Context &place);
    void readLink(const XmlNode &link, const Context &place);
    void readList(const XmlNode &list, const Context &around);
    void readFrame(const XmlNode &frame, const Context &place);
    void readImage(const XmlNode &image, const XmlNode &frame, const Context &place);
    /// A formula, a chart or a document within this one; whether its picture is to be read too.
    bool readObject(const XmlNode &object, const XmlNode &frame, const Context &place);
    void writeFormula(const XmlNode &node, const Look &look);
    /// What stands beside the text, as words; its name where that is pictures alone.
    QString wordsBeside(const XmlNode &around) const;
    /// All text within a node, paragraphs apart.
    static QString textWithin(const XmlNode &node);
    void readTable(const XmlNode &table, const Context &place);
    void readRows(const XmlNode &around, bool head);
    void readCells(const XmlNode &row, bool head);

    const Archive &m_archive;
    OdtStyles m_styles;
    OdtLists m_lists;
    QList<const XmlNode *> m_boxes; ///< text boxes that stand after the paragraph being read
    ParsedDocument m_parsed;
    PartPictures m_pictures;
    Composer m_composer;
};

} // namespace tilshi::importing
