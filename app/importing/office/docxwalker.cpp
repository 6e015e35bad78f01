#include "importing/office/docxwalker.h"

#include "importing/links.h"

#include <utility>

namespace tilshi::importing {

using text::Mark;

DocxWalker::DocxWalker(const Archive &archive, DocxParts parts, DocxNotes notes)
    : m_archive(archive)
    , m_parts(std::move(parts))
    , m_notes(std::move(notes))
    , m_relations(&m_parts.relations())
    , m_pictures(archive, m_parsed)
    , m_composer(m_parsed.tally)
{
}

Result<ParsedDocument> DocxWalker::read(const QByteArray &document)
{
    const auto done = forEachElementIn(document, {u"w:body"}, [this](const XmlNode &node) {
        walkBlock(node, {});
        keepBoxes();
    });
    if (!done) {
        return fail(done.error());
    }
    m_composer.endLine({}); // of a last paragraph whose end is deleted
    readBoxes();
    nameHeaders();
    m_parsed.blocks = m_composer.take();
    return std::move(m_parsed);
}

/// Boxes of a paragraph that goes on in the next, which outlive it.
void DocxWalker::keepBoxes()
{
    for (const XmlNode *box : std::exchange(m_boxes, {})) {
        m_kept.push_back(*box);
    }
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
    } else if (node.is(u"w:sectPr")) {
        noteHeaders(node);
    } else if (node.is(u"w:altChunk")) {
        readChunk(m_relations->target(node.attribute(u"r:id")), place);
    } else if (node.is(u"w:subDoc")) { // which lies beside this file
        m_parsed.tally.name(ReportKind::EmbedsLeftOut,
                            m_relations->target(node.attribute(u"r:id")));
    } else {
        walkOther(node, place);
    }
}

void DocxWalker::walkOther(const XmlNode &node, const Context &place)
{
    if (node.is(u"mc:AlternateContent")) {
        walkBlocks(chosen(node), place);
    } else if (!node.isAmong({u"w:sdtPr", u"w:pPr", u"w:tblPr", u"w:tcPr"}) &&
               !(node.is(u"w:sdt") && isLeftOut(node))) {
        walkBlocks(node, place);
    }
}

bool DocxWalker::isLeftOut(const XmlNode &control)
{
    const XmlNode *properties = control.child(u"w:sdtPr");
    const XmlNode *prompt = properties ? properties->child(u"w:showingPlcHdr") : nullptr;
    if (prompt && isOn(*prompt)) {
        m_parsed.tally.name(ReportKind::PlaceholdersDropped, wordsWithin(control));
        return true;
    }
    const XmlNode *gallery = properties ? properties->child(u"w:docPartObj") : nullptr;
    const bool contents =
        gallery &&
        gallery->valueOf(u"w:docPartGallery", QStringLiteral("w:val")) == u"Table of Contents";
    if (contents) {
        m_parsed.tally.name(ReportKind::ContentsDropped, wordsWithin(control));
    }
    return contents;
}

QString DocxWalker::wordsWithin(const XmlNode &node)
{
    QString words;
    forEachNode(node, [&words](const XmlNode &one) {
        words += one.is(u"w:p") || one.is(u"w:tab") ? QStringLiteral(" ") : QString();
        words += one.is(u"w:t") && !one.children.empty() ? one.children.front().text : QString();
    });
    return words;
}

const XmlNode &DocxWalker::chosen(const XmlNode &alternatives)
{
    const XmlNode *choice = alternatives.child(u"mc:Choice");
    const XmlNode *other = alternatives.child(u"mc:Fallback");
    return choice ? *choice : other ? *other : alternatives;
}

void DocxWalker::readParagraph(const XmlNode &paragraph, const Context &around)
{
    if (const XmlNode *section = paragraph.at({u"w:pPr", u"w:sectPr"})) {
        noteHeaders(*section);
    }
    if (m_parts.isOfContents(paragraph) || m_field.isInContents()) {
        m_parsed.tally.name(ReportKind::ContentsDropped, wordsWithin(paragraph));
        forEachNode(paragraph, [this](const XmlNode &node) {
            if (node.isAmong({u"w:fldChar", u"w:instrText"})) {
                m_field.read(node);
            }
        });
        return;
    }
    Context place = around;
    place.style = around.style.role == Role::Note ? around.style : m_parts.styleOf(paragraph);
    place.look = place.style.role == Role::Paragraph ? m_parts.paragraphLook(paragraph) : Look();
    place.hidden = m_parts.isHidden(paragraph);
    const bool wasEmpty = m_composer.line().isEmpty();
    walkRuns(paragraph, place);
    m_field.endParagraph();
    const XmlNode *mark = paragraph.at({u"w:pPr", u"w:rPr"});
    const XmlNode *frame = paragraph.at({u"w:pPr", u"w:framePr"});
    if ((mark && (mark->child(u"w:del") || mark->child(u"w:moveFrom"))) ||
        (frame && !frame->attribute(u"w:dropCap").isEmpty() &&
         frame->attribute(u"w:dropCap") != u"none")) {
        return; // its end is deleted, or it is a large first letter: it goes on in the next
    }
    if (wasEmpty && m_composer.line().isEmpty()) {
        m_parts.isRule(paragraph) ? m_composer.add(text::Separator{})
                                  : m_parsed.tally.count(ReportKind::EmptyParagraphsDropped);
    }
    m_composer.endLine(place.style);
    readBoxes();
}

/// Fields of the text around them do not reach into them.
void DocxWalker::readBoxes()
{
    const DocxField fieldAround = std::exchange(m_field, DocxField());
    for (const XmlNode &text : std::exchange(m_kept, {})) {
        walkBlocks(text, {});
    }
    for (const XmlNode *box : std::exchange(m_boxes, {})) {
        walkBlocks(*box, {});
    }
    m_field = fieldAround;
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
        const QString relation = node.attribute(u"r:id");
        const bool broken = !relation.isEmpty() && m_relations->target(relation).isEmpty();
        m_parsed.tally.count(ReportKind::LinksDropped, broken ? 1 : 0);
        readLink(node, addressOf(node), place);
    } else if (node.is(u"w:fldSimple")) {
        readLink(node, DocxField::addressIn(node.attribute(u"w:instr")), place);
    } else if (node.is(u"mc:AlternateContent")) {
        walkRuns(chosen(node), place);
    } else if (node.isAmong({u"m:t", u"m:sup", u"m:sub", u"m:den", u"m:rad"})) {
        readFormula(node, place);
    } else if (!node.isAmong({u"w:pPr", u"w:sdtPr"}) && !(node.is(u"w:sdt") && isLeftOut(node))) {
        walkRuns(node, place);
    }
}

/// With the place in the page that it leads to.
QString DocxWalker::addressOf(const XmlNode &hyperlink) const
{
    const QString address = m_relations->target(hyperlink.attribute(u"r:id"));
    const QString anchor = hyperlink.attribute(u"w:anchor");
    return address.isEmpty() || anchor.isEmpty() || address.contains(u'#')
               ? address
               : QString(address + u'#' + anchor);
}

QString DocxWalker::keptOrCounted(const QString &address)
{
    QString kept = keptLink(address);
    const bool lost = kept.isEmpty() && !address.isEmpty() && !address.startsWith(u'#');
    m_parsed.tally.count(ReportKind::LinksDropped, lost ? 1 : 0);
    return kept;
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
    inner.look.link = keptOrCounted(address);
    walkRuns(around, inner);
}

void DocxWalker::readNote(const XmlNode &reference)
{
    const XmlNode *note = m_notes.take(reference);
    if (!note) {
        return;
    }
    const auto boxesAround = std::exchange(m_boxes, {});
    const DocxField fieldAround = std::exchange(m_field, DocxField());
    const auto *relationsAround = std::exchange(m_relations, &m_notes.relationsOf(reference));
    m_composer.readNote([&] {
        walkBlocks(*note, {{}, {Role::Note}});
        m_composer.endLine({Role::Note});
        readBoxes();
    });
    m_boxes = boxesAround;
    m_field = fieldAround;
    m_relations = relationsAround;
}

} // namespace tilshi::importing
