#include "importing/office/odtwalker.h"

#include "importing/links.h"

#include <algorithm>
#include <utility>

namespace tilshi::importing {

using text::Mark;

namespace {

const QString styleName = QStringLiteral("text:style-name");

/// Frames, and shapes that may have text in them.
bool isDrawn(const XmlNode &node)
{
    return node.isAmong({u"draw:frame", u"draw:custom-shape", u"draw:rect", u"draw:ellipse",
                         u"draw:circle", u"draw:polygon", u"draw:caption"});
}

} // namespace

OdtWalker::OdtWalker(const Archive &archive, OdtStyles styles)
    : m_styles(std::move(styles))
    , m_pictures(archive, m_parsed)
    , m_composer(m_parsed.tally)
{
}

ParsedDocument OdtWalker::read(const XmlNode &content)
{
    if (const XmlNode *text =
            content.at({u"office:document-content", u"office:body", u"office:text"})) {
        walkBlocks(*text, {});
    }
    m_parsed.blocks = m_composer.take();
    return std::move(m_parsed);
}

void OdtWalker::walkBlocks(const XmlNode &around, const Context &place)
{
    for (const XmlNode &node : around.children) {
        walkBlock(node, place);
    }
}

void OdtWalker::walkBlock(const XmlNode &node, const Context &place)
{
    if (node.isAmong({u"text:p", u"text:h"})) {
        readParagraph(node, place);
    } else if (node.is(u"text:list")) {
        readList(node, place);
    } else if (node.is(u"table:table")) {
        readTable(node, place);
    } else if (node.is(u"text:tracked-changes")) {
        countDeletions(node);
    } else if (isDrawn(node)) {
        readFrame(node, place);
        readBoxes(place);
    } else if (!node.isAmong({u"text:sequence-decls", u"office:forms", u"office:annotation"})) {
        walkBlocks(node, place);
    }
}

/// What was deleted stands apart from the text, until the changes are accepted.
void OdtWalker::countDeletions(const XmlNode &changes)
{
    forEachNode(changes, [this](const XmlNode &node) {
        m_parsed.tally.count(ReportKind::DeletedTextDropped, node.is(u"text:deletion") ? 1 : 0);
    });
}

void OdtWalker::readParagraph(const XmlNode &paragraph, const Context &around)
{
    Context place = around;
    const QString style = paragraph.attribute(styleName);
    const int outline = paragraph.attribute(QStringLiteral("text:outline-level")).toInt();
    if (around.style.role == Role::Paragraph) {
        place.style = paragraph.is(u"text:h") ? Style{Role::Heading, std::clamp(outline, 1, 6)}
                                              : m_styles.paragraphStyle(style);
    }
    place.look = m_styles.lookOf(style, {});
    if (place.style.role == Role::Heading) {
        place.look.marks.setFlag(Mark::Bold, false);
    }
    walkRuns(paragraph, place);
    if (around.style.role == Role::Item) {
        m_composer.line().space(); // an item's further paragraphs follow in its one
        return readBoxes(place);
    }
    endParagraph(style, place);
}

void OdtWalker::endParagraph(const QString &style, const Context &place)
{
    const bool empty = m_composer.line().isEmpty() && m_boxes.isEmpty();
    if (empty && m_styles.isRule(style)) {
        m_composer.add(text::Separator{});
    } else if (empty) {
        m_parsed.tally.count(ReportKind::EmptyParagraphsDropped);
    }
    m_composer.endLine(place.style);
    readBoxes(place);
}

void OdtWalker::readBoxes(const Context &place)
{
    for (const XmlNode *box : std::exchange(m_boxes, {})) {
        m_composer.endLine(place.style);
        walkBlocks(*box, {});
    }
}

void OdtWalker::walkRuns(const XmlNode &around, const Context &place)
{
    for (const XmlNode &node : around.children) {
        walkRun(node, place);
    }
}

void OdtWalker::walkRun(const XmlNode &node, const Context &place)
{
    Context inner = place;
    if (readCharacter(node, place)) {
        return;
    }
    if (node.is(u"text:span")) {
        inner.look = m_styles.lookOf(node.attribute(styleName), place.look);
        walkRuns(node, inner);
    } else if (node.is(u"text:a")) {
        inner.look.link = keptLink(node.attribute(QStringLiteral("xlink:href")));
        walkRuns(node, inner);
    } else if (node.is(u"text:note")) {
        readNote(node);
    } else if (node.is(u"office:annotation")) {
        m_parsed.tally.count(ReportKind::CommentsDropped);
    } else if (isDrawn(node)) {
        readFrame(node, place);
    } else if (!node.isAmong({u"office:annotation-end", u"text:bookmark-start"})) {
        walkRuns(node, place);
    }
}

/// What a line is made of; false for all else.
bool OdtWalker::readCharacter(const XmlNode &node, const Context &place)
{
    if (node.name.isEmpty()) {
        Look look = place.look;
        look.marks.setFlag(Mark::Underline,
                           look.link.isEmpty() && look.marks.testFlag(Mark::Underline));
        m_composer.line().write(node.text, look);
    } else if (node.isAmong({u"text:s", u"text:tab"})) {
        m_composer.line().space();
    } else if (node.is(u"text:line-break")) {
        breakLine(place);
    } else {
        return false;
    }
    return true;
}

void OdtWalker::breakLine(const Context &place)
{
    const Role role = place.style.role;
    if (role == Role::Item || role == Role::Heading) {
        m_composer.line().space();
    } else {
        m_composer.endLine(place.style);
    }
}

void OdtWalker::readNote(const XmlNode &note)
{
    const XmlNode *body = note.child(u"text:note-body");
    if (!body) {
        return;
    }
    Context place;
    place.style = {Role::Note};
    const auto boxesAround = std::exchange(m_boxes, {});
    m_composer.readNote([&] { walkBlocks(*body, place); });
    m_boxes = boxesAround;
}

void OdtWalker::readList(const XmlNode &list, const Context &around)
{
    m_composer.endLine(around.style);
    Context place = around;
    const QString style = list.attribute(styleName);
    place.list = style.isEmpty() ? around.list : style;
    ++place.listLevel;
    for (const XmlNode &item : list.children) {
        if (!item.isAmong({u"text:list-item", u"text:list-header"})) {
            continue;
        }
        place.style = {Role::Item, place.listLevel,
                       m_styles.listStyle(place.list, place.listLevel)};
        walkBlocks(item, place);
        m_composer.endLine(place.style);
    }
}

} // namespace tilshi::importing
