#include "importing/office/docxwalker.h"

#include "importing/links.h"

#include <utility>

namespace tilshi::importing {

using text::Mark;

namespace {

/// The sign that a w:sym names; nothing for those of fonts whose letters are pictures.
QString symbolOf(const XmlNode &node)
{
    const QChar character(node.attribute(QStringLiteral("w:char")).toUShort(nullptr, 16));
    return character.isPrint() && character.category() != QChar::Other_PrivateUse
               ? QString(character)
               : QString();
}

} // namespace

DocxWalker::DocxWalker(const Archive &archive, DocxParts parts, DocxNotes notes)
    : m_parts(std::move(parts))
    , m_notes(std::move(notes))
    , m_pictures(archive, m_parsed)
    , m_composer(m_parsed.tally)
{
}

ParsedDocument DocxWalker::read(const XmlNode &document)
{
    walkBlocks(document, {});
    m_composer.endLine({}); // of a last paragraph whose end is deleted
    readBoxes();
    m_parsed.blocks = m_composer.take();
    return std::move(m_parsed);
}

void DocxWalker::walkBlocks(const XmlNode &around, const Context &place)
{
    for (const XmlNode &node : around.children) {
        walkBlock(node, place);
    }
}

void DocxWalker::walkBlock(const XmlNode &node, const Context &place)
{
    if (node.is(u"w:p")) {
        readParagraph(node, place);
    } else if (node.is(u"w:tbl")) {
        readTable(node, place);
    } else if (node.isAmong({u"w:del", u"w:moveFrom"})) {
        m_parsed.tally.count(ReportKind::DeletedTextDropped);
    } else if (node.is(u"mc:AlternateContent")) {
        walkBlocks(chosen(node), place);
    } else if (node.is(u"w:altChunk")) { // a file of another kind within this one
        m_parsed.tally.name(ReportKind::EmbedsLeftOut,
                            m_parts.target(node.attribute(QStringLiteral("r:id"))));
    } else if (!node.isAmong({u"w:sectPr", u"w:sdtPr", u"w:pPr", u"w:tblPr", u"w:tcPr"})) {
        walkBlocks(node, place);
    }
}

const XmlNode &DocxWalker::chosen(const XmlNode &alternatives)
{
    const XmlNode *choice = alternatives.child(u"mc:Choice");
    const XmlNode *other = alternatives.child(u"mc:Fallback");
    return choice ? *choice : other ? *other : alternatives;
}

void DocxWalker::readParagraph(const XmlNode &paragraph, const Context &around)
{
    Context place = around;
    place.style = around.style.role == Role::Note ? around.style : m_parts.styleOf(paragraph);
    place.look = m_parts.paragraphLook(paragraph);
    const bool wasEmpty = m_composer.line().isEmpty();
    walkRuns(paragraph, place);
    if (paragraph.at({u"w:pPr", u"w:rPr", u"w:del"})) {
        return; // its end is deleted: it goes on in the next
    }
    if (wasEmpty && m_composer.line().isEmpty()) {
        m_parts.isRule(paragraph) ? m_composer.add(text::Separator{})
                                  : m_parsed.tally.count(ReportKind::EmptyParagraphsDropped);
    }
    m_composer.endLine(place.style);
    readBoxes();
}

void DocxWalker::readBoxes()
{
    for (const XmlNode *box : std::exchange(m_boxes, {})) {
        walkBlocks(*box, {});
    }
}

void DocxWalker::walkRuns(const XmlNode &around, const Context &place)
{
    for (const XmlNode &node : around.children) {
        walkRun(node, place);
    }
}

void DocxWalker::walkRun(const XmlNode &node, const Context &place)
{
    if (node.is(u"w:r")) {
        readRun(node, place);
    } else if (node.isAmong({u"w:del", u"w:moveFrom"})) {
        m_parsed.tally.count(ReportKind::DeletedTextDropped);
    } else if (node.is(u"w:hyperlink")) {
        readLink(node, keptLink(m_parts.target(node.attribute(QStringLiteral("r:id")))), place);
    } else if (node.is(u"w:fldSimple")) {
        readLink(node, DocxField::linkIn(node.attribute(QStringLiteral("w:instr"))), place);
    } else if (node.is(u"mc:AlternateContent")) {
        walkRuns(chosen(node), place);
    } else if (node.isAmong({u"m:t", u"m:sup", u"m:sub", u"m:den", u"m:rad"})) {
        readFormula(node, place);
    } else if (!node.isAmong({u"w:pPr", u"w:sdtPr"})) {
        walkRuns(node, place);
    }
}

/// Formulas become a line that means the same: x², 1/3, √5.
void DocxWalker::readFormula(const XmlNode &node, const Context &place)
{
    if (node.is(u"m:t")) {
        return writeText(node, place);
    }
    Context inner = place;
    if (node.isAmong({u"m:sup", u"m:sub"})) {
        inner.look.marks.setFlag(Mark::Superscript, node.is(u"m:sup"));
        inner.look.marks.setFlag(Mark::Subscript, node.is(u"m:sub"));
    } else {
        m_composer.line().write(node.is(u"m:den") ? u"/" : u"√", place.look);
    }
    walkRuns(node, inner);
}

void DocxWalker::readLink(const XmlNode &around, const QString &address, const Context &place)
{
    Context inner = place;
    inner.look.link = address;
    walkRuns(around, inner);
}

void DocxWalker::readRun(const XmlNode &run, const Context &place)
{
    const XmlNode *properties = run.child(u"w:rPr");
    if (properties && properties->child(u"w:vanish")) {
        m_parsed.tally.count(ReportKind::HiddenTextDropped);
        return;
    }
    for (const XmlNode &part : run.children) {
        readPart(part, {runLook(properties, place), place.style});
    }
}

/// A field may begin and end within the run: its link is that of this moment.
Look DocxWalker::runLook(const XmlNode *properties, const Context &place) const
{
    Look look = m_parts.lookOf(properties, place.look);
    if (look.link.isEmpty()) {
        look.link = m_field.link();
    }
    if (!look.link.isEmpty()) {
        look.marks.setFlag(Mark::Underline, false);
    }
    if (place.style.role == Role::Heading) {
        look.marks.setFlag(Mark::Bold, false);
    }
    return look;
}

void DocxWalker::readPart(const XmlNode &part, const Context &place)
{
    if (readCharacter(part, place)) {
        return;
    }
    if (part.isAmong({u"w:footnoteReference", u"w:endnoteReference"})) {
        readNote(part);
    } else if (part.is(u"w:commentReference")) {
        m_parsed.tally.count(ReportKind::CommentsDropped);
    } else if (part.isAmong({u"w:fldChar", u"w:instrText"})) {
        m_field.read(part);
    } else if (part.isAmong({u"w:drawing", u"w:pict", u"w:object"})) {
        readDrawing(part, place);
    } else if (part.is(u"mc:AlternateContent")) {
        for (const XmlNode &inner : chosen(part).children) {
            readPart(inner, place);
        }
    }
}

/// What a line is made of; false for all else.
bool DocxWalker::readCharacter(const XmlNode &part, const Context &place)
{
    Line &line = m_composer.line();
    if (part.isAmong({u"w:t", u"m:t"})) {
        writeText(part, place);
    } else if (part.isAmong({u"w:tab", u"w:ptab"})) {
        line.space();
    } else if (part.isAmong({u"w:br", u"w:cr"})) {
        breakLine(part, place);
    } else if (part.is(u"w:noBreakHyphen")) {
        line.write(u"\u2011", place.look);
    } else if (part.is(u"w:softHyphen")) {
        line.write(u"\u00ad", place.look);
    } else if (part.is(u"w:sym")) {
        line.write(symbolOf(part), place.look);
    } else {
        return false;
    }
    return true;
}

void DocxWalker::writeText(const XmlNode &around, const Context &place)
{
    for (const XmlNode &text : around.children) {
        m_composer.line().write(text.text, place.look);
    }
}

void DocxWalker::breakLine(const XmlNode &part, const Context &place)
{
    const Role role = place.style.role;
    const bool page = !part.attribute(QStringLiteral("w:type")).isEmpty();
    if (page || role == Role::Item || role == Role::Heading) {
        m_composer.line().space();
    } else {
        m_composer.endLine(place.style);
    }
}

void DocxWalker::readNote(const XmlNode &reference)
{
    const XmlNode *note = m_notes.take(reference);
    if (!note) {
        return;
    }
    const auto boxesAround = std::exchange(m_boxes, {});
    m_composer.readNote([&] {
        walkBlocks(*note, {{}, {Role::Note}});
        m_composer.endLine({Role::Note});
        readBoxes();
    });
    m_boxes = boxesAround;
}

} // namespace tilshi::importing
