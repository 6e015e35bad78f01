#pragma once

#include "importing/composer.h"
#include "importing/office/docxfield.h"
#include "importing/office/docxnotes.h"
#include "importing/office/docxparts.h"
#include "importing/office/partpicture.h"
#include "importing/parseddocument.h"

namespace tilshi::importing {

/// Walks over the text of a DOCX and makes a parsed document of it. Tables are read in
/// docxtables.cpp, what is drawn in docxdrawings.cpp.
class DocxWalker
{
public:
    /// The archive outlives the walker.
    DocxWalker(const Archive &archive, DocxParts parts, DocxNotes notes);

    /// document: the root of the part with the text, which outlives the walker.
    ParsedDocument read(const XmlNode &document);

private:
    /// Where in the text its reader is.
    struct Context
    {
        Look look = {};
        Style style = {};
    };

    void walkBlocks(const XmlNode &around, const Context &place);
    void walkBlock(const XmlNode &node, const Context &place);
    void readParagraph(const XmlNode &paragraph, const Context &around);
    void readBoxes();

    void walkRuns(const XmlNode &around, const Context &place);
    void walkRun(const XmlNode &node, const Context &place);
    void readLink(const XmlNode &around, const QString &address, const Context &place);
    void readFormula(const XmlNode &node, const Context &place);
    void readRun(const XmlNode &run, const Context &place);
    Look runLook(const XmlNode *properties, const Context &place) const;
    void readPart(const XmlNode &part, const Context &place);
    bool readCharacter(const XmlNode &part, const Context &place);
    void writeText(const XmlNode &around, const Context &place);
    void breakLine(const XmlNode &part, const Context &place);
    void readNote(const XmlNode &reference);

    void readTable(const XmlNode &table, const Context &place);
    void readRows(const XmlNode &around);
    void readRow(const XmlNode &row);
    void readCells(const XmlNode &around, bool head);

    void readDrawing(const XmlNode &drawing, const Context &place);
    void readDrawn(const XmlNode &node, const Context &place, QString &alt);
    void addPicture(const QString &relation, const QString &alt, const Context &place);

    /// The first way of several in which the same is written.
    static const XmlNode &chosen(const XmlNode &alternatives);

    DocxParts m_parts;
    DocxNotes m_notes;
    DocxField m_field;
    QList<const XmlNode *> m_boxes; ///< text boxes that stand after the paragraph being read
    ParsedDocument m_parsed;
    PartPictures m_pictures;
    Composer m_composer;
};

} // namespace tilshi::importing
