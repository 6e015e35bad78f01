#pragma once

#include "importing/composer.h"
#include "importing/draft.h"
#include "importing/office/archive.h"
#include "importing/office/odtstyles.h"
#include "importing/office/partpicture.h"
#include "importing/office/xmltree.h"

namespace tilshi::importing {

/// Walks over the text of an ODT and makes a draft of it. Tables are read in odttables.cpp, frames
/// with pictures and text boxes in odtframes.cpp.
class OdtWalker
{
public:
    /// The archive outlives the walker.
    OdtWalker(const Archive &archive, OdtStyles styles);

    /// content: of content.xml; it outlives the walker.
    Draft read(const XmlNode &content);

private:
    /// Where in the text its reader is.
    struct Place
    {
        Look look = {};
        Style style = {};
        QString list = {}; ///< the list's style
        int listLevel = -1;
    };

    void walkBlocks(const XmlNode &around, const Place &place);
    void walkBlock(const XmlNode &node, const Place &place);
    void countDeletions(const XmlNode &changes);
    void readParagraph(const XmlNode &paragraph, const Place &around);
    void endParagraph(const QString &style, const Place &place);
    void readBoxes(const Place &place);
    void walkRuns(const XmlNode &around, const Place &place);
    void walkRun(const XmlNode &node, const Place &place);
    bool readSign(const XmlNode &node, const Place &place);
    void breakLine(const Place &place);
    void readNote(const XmlNode &note);
    void readList(const XmlNode &list, const Place &around);
    void readFrame(const XmlNode &frame, const Place &place);
    void readTable(const XmlNode &table, const Place &place);
    void readRows(const XmlNode &around, bool head);
    void readCells(const XmlNode &row, bool head);

    OdtStyles m_styles;
    QList<const XmlNode *> m_boxes; ///< text boxes that stand after the paragraph being read
    Draft m_draft;
    PartPictures m_pictures;
    Composer m_composer;
};

} // namespace tilshi::importing
