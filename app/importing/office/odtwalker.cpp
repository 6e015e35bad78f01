#include "importing/office/odtwalker.h"

#include "importing/links.h"
#include "importing/symbolfonts.h"

#include <algorithm>
#include <utility>

namespace tilshi::importing {

using text::Mark;

namespace {

const QString styleName = QStringLiteral("text:style-name");

/// Text that the styles of its program hide, or a condition does.
bool isHidden(const XmlNode &node, const OdtStyles &styles)
{
    const bool styled = node.isAmong({u"text:p", u"text:h", u"text:span"});
    if (styled && styles.isHidden(node.attribute(styleName))) {
        return true;
    }
    const QString display = node.attribute(u"text:display");
    const QString hidden = node.attribute(u"text:is-hidden");
    if (node.is(u"text:section")) {
        return display == u"none" || (display == u"condition" && hidden != u"false");
    }
    const XmlNode *mark =
        node.isAmong({u"text:p", u"text:h"}) ? node.child(u"text:hidden-paragraph") : nullptr;
    return (node.is(u"text:hidden-text") && hidden == u"true") ||
           (mark && mark->attribute(u"text:is-hidden") == u"true");
}

/// Frames, and shapes that may have text in them.
bool isDrawn(const XmlNode &node)
{
    return node.name.startsWith(u"draw:") && !node.isAmong({u"draw:a", u"draw:g"});
}

/// What says something about its surroundings and is no part of their text.
bool isAside(const XmlNode &node)
{
    return node.isAmong({u"svg:title", u"svg:desc", u"text:script", u"office:event-listeners",
                         u"office:forms", u"office:annotation-end", u"text:sequence-decls",
                         u"text:bookmark-start", u"text:number"});
}

/// The document's text, in an archive or in one flat file.
const XmlNode *textOf(const XmlNode &content)
{
    const XmlNode *flat = content.at({u"office:document", u"office:body", u"office:text"});
    return flat ? flat : content.at({u"office:document-content", u"office:body", u"office:text"});
}

} // namespace

OdtWalker::OdtWalker(const Archive &archive, OdtStyles styles)
    : m_archive(archive)
    , m_styles(std::move(styles))
    , m_lists(m_styles)
    , m_pictures(archive, m_parsed)
    , m_composer(m_parsed.tally)
{
}

ParsedDocument OdtWalker::read(const XmlNode &content)
{
    if (const XmlNode *text = textOf(content)) {
        walkBlocks(*text, {});
    }
    m_parsed.blocks = m_composer.take();
    return std::move(m_parsed);
}

QString OdtWalker::textWithin(const XmlNode &node)
{
    QString words;
    forEachNode(node, [&words](const XmlNode &one) {
        words += one.isAmong({u"text:p", u"text:tab", u"text:s"}) ? QStringLiteral(" ") : one.text;
    });
    return words;
}

void OdtWalker::walkBlocks(const XmlNode &around, const Context &place)
{
    for (const XmlNode &node : around.children) {
        walkBlock(node, place);
    }
}

bool OdtWalker::isLeftOut(const XmlNode &node)
{
    if (isHidden(node, m_styles)) {
        m_parsed.tally.count(ReportKind::HiddenTextDropped);
        return true;
    }
    const bool contents =
        node.isAmong({u"text:table-of-content", u"text:illustration-index", u"text:table-index",
                      u"text:object-index", u"text:alphabetical-index", u"text:user-index"});
    if (contents) {
        m_parsed.tally.name(ReportKind::ContentsDropped, textWithin(node));
    }
    return contents;
}

void OdtWalker::walkBlock(const XmlNode &node, const Context &place)
{
    if (isLeftOut(node)) {
        return;
    }
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
    } else if (node.is(u"office:annotation")) {
        m_parsed.tally.count(ReportKind::CommentsDropped);
    } else if (!isAside(node)) {
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
    const bool heading = paragraph.is(u"text:h") && around.style.role != Role::Note;
    if (heading) { // also in a list, which only numbers it
        place.style = Style{Role::Heading, std::clamp(outline, 1, 6), {}, around.style.painted};
        if (const XmlNode *number = paragraph.child(u"text:number")) { // as it was painted last
            place.style.painted.marker = textWithin(*number).simplified();
        }
    } else if (around.style.role == Role::Paragraph) {
        place.style = m_styles.paragraphStyle(style);
    }
    place.look = m_styles.lookOf(style, {});
    const QString font = m_styles.fontOf(style);
    place.font = isSymbolFont(font) ? font : QString();
    if (place.style.role == Role::Heading) {
        place.look.marks.setFlag(Mark::Bold, false);
    }
    walkRuns(paragraph, place);
    if (around.style.role == Role::Item && !heading) {
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
    if (readCharacter(node, place) || isLeftOut(node)) {
        return;
    }
    if (node.is(u"text:span")) {
        inner.look = m_styles.lookOf(node.attribute(styleName), place.look);
        const QString font = m_styles.fontOf(node.attribute(styleName));
        inner.font = font.isEmpty() ? place.font : isSymbolFont(font) ? font : QString();
        walkRuns(node, inner);
    } else if (node.is(u"text:a")) {
        readLink(node, place);
    } else if (node.is(u"text:ruby")) {
        readRuby(node, place);
    } else if (node.is(u"text:placeholder")) {
        m_parsed.tally.name(ReportKind::PlaceholdersDropped, textWithin(node));
    } else if (node.is(u"text:note")) {
        readNote(node);
    } else if (node.is(u"office:annotation")) {
        m_parsed.tally.count(ReportKind::CommentsDropped);
    } else if (isDrawn(node)) {
        readFrame(node, place);
    } else if (!isAside(node)) {
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
        qsizetype unknown = 0;
        m_composer.line().write(
            place.font.isEmpty() ? node.text : shownBySymbolFont(node.text, place.font, unknown),
            look);
        m_parsed.tally.count(ReportKind::SignsUnknown, unknown);
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

/// A list's header stands above its items and has no number.
void OdtWalker::readList(const XmlNode &list, const Context &around)
{
    m_composer.endLine(around.style);
    m_lists.begin(list);
    for (const XmlNode &item : list.children) {
        Context place = around;
        if (item.is(u"text:list-item")) {
            const bool outer = !item.children.empty() && !item.child(u"text:p") &&
                               !item.child(u"text:h") && item.child(u"text:list");
            place.style = outer ? Style{Role::Item} : m_lists.next(item);
        } else if (item.is(u"text:list-header")) {
            place.style = {};
        } else {
            continue;
        }
        walkBlocks(item, place);
        m_composer.endLine(place.style);
    }
    m_lists.end();
}

} // namespace tilshi::importing
