#pragma once

#include "importing/composer.h"
#include "importing/office/docxfield.h"
#include "importing/office/docxnotes.h"
#include "importing/office/docxparts.h"
#include "importing/office/partpicture.h"
#include "importing/parseddocument.h"

namespace tilshi::importing {

/// Walks over the text of a DOCX and makes a parsed document of it. Tables are read in
/// docxtables.cpp, runs in docxruns.cpp, what is drawn in docxdrawings.cpp, headers and footers of
/// pages in docxheaders.cpp.
class DocxWalker
{
public:
    /// The archive outlives the walker.
    DocxWalker(const Archive &archive, DocxParts parts, DocxNotes notes);

    /// document: the part with the text. Errors: Corrupt, TooLarge.
    Result<ParsedDocument> read(const QByteArray &document);

private:
    /// Where in the text its reader is.
    struct Context
    {
        Look look = {};
        Style style = {};
        bool hidden = false; ///< unless a run says otherwise
    };

    /// Of headers and footers that pages show. Their parts are read at the end.
    void noteHeaders(const XmlNode &section);
    void nameHeaders();
    /// All that is written in a part beside the text; its name where that is pictures alone.
    QString wordsOf(const QString &part) const;

    void walkBlocks(const XmlNode &around, const Context &place);
    void walkBlock(const XmlNode &node, const Context &place);
    /// A file of another kind within this one.
    void readChunk(const QString &part, const Context &place);
    void walkOther(const XmlNode &node, const Context &place);
    void readParagraph(const XmlNode &paragraph, const Context &around);
    void readBoxes();
    void keepBoxes();
    /// Whether a content control or paragraph holds what nobody wrote: a prompt, a table of
    /// contents. Names it in the tally.
    bool isLeftOut(const XmlNode &node);
    static QString wordsWithin(const XmlNode &node);

    void walkRuns(const XmlNode &around, const Context &place);
    void walkRun(const XmlNode &node, const Context &place);
    void readLink(const XmlNode &around, const QString &address, const Context &place);
    QString addressOf(const XmlNode &hyperlink) const;
    QString keptOrCounted(const QString &address);
    void readRuby(const XmlNode &ruby, const Context &place);
    void readFormula(const XmlNode &node, const Context &place);
    void readRun(const XmlNode &run, const Context &place);
    Look runLook(const XmlNode *properties, const Context &place) const;
    void readPart(const XmlNode &part, const Context &place);
    void readField(const XmlNode &part, const Context &place);
    bool readCharacter(const XmlNode &part, const Context &place);
    void writeText(const XmlNode &around, const Context &place);
    void writeSign(const XmlNode &sign, const Context &place);
    void breakLine(const XmlNode &part, const Context &place);
    void readNote(const XmlNode &reference);

    void readTable(const XmlNode &table, const Context &place);
    void readRows(const XmlNode &around);
    void readRow(const XmlNode &row);
    void readCells(const XmlNode &around, bool head);

    void readDrawing(const XmlNode &drawing, const Context &place);
    void readDrawn(const XmlNode &node, const Context &place, QString &alt);
    void addPicture(const QString &relation, const QString &alt, const Context &place);
    void keepDrawn(XmlNode paragraph);
    void readDiagram(const QString &relation);
    void nameChart(const QString &relation);

    /// The first way of several in which the same is written.
    static const XmlNode &chosen(const XmlNode &alternatives);

    const Archive &m_archive;
    DocxParts m_parts;
    DocxNotes m_notes;
    const Relations *m_relations; ///< of the part that is being read
    DocxField m_field;
    QString m_font;              ///< of the run that is being read; empty but for fonts of signs
    QStringList m_headers;       ///< parts with headers and footers of pages
    std::vector<XmlNode> m_kept; ///< texts of diagrams and boxes, which stand after the paragraph
    QList<const XmlNode *> m_boxes; ///< text boxes that stand after the paragraph being read
    ParsedDocument m_parsed;
    PartPictures m_pictures;
    Composer m_composer;
};

} // namespace tilshi::importing
