// The part of Walker that reads paragraphs, headings, lists, quotes, links and notes.

#include "importing/html/chatexport.h"
#include "importing/html/embeds.h"
#include "importing/html/officemarks.h"
#include "importing/html/walker.h"
#include "importing/links.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

bool isBlankParagraph(const Node &element)
{
    if (!element.is(Tag::P)) {
        return false;
    }
    bool blank = true;
    forEachWithin(element, [&blank](const Node &node) {
        blank = blank && isBlankText(node.text()) && !node.isAny(Tag::Img, Tag::Iframe);
        return blank;
    });
    return blank;
}

/// Whether only white space and notes of software follow the element within its parent.
bool isLast(const Node &element)
{
    for (const Node *next = element.next(); next; next = next->next()) {
        if (!textWithin(*next).trimmed().isEmpty()) {
            return false;
        }
    }
    return true;
}

bool isWithin(const Node &element, Tag tag)
{
    const Node *around = element.parent();
    while (around && !around->is(tag)) {
        around = around->parent();
    }
    return around != nullptr;
}

/// "— Айгүл Сәрсен" without its dash.
QString withoutDash(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at].isSpace() || QStringView(u"—–-―").contains(text[at]))) {
        ++at;
    }
    return text.sliced(at);
}

bool isPost(const Node &quote)
{
    const QString name = quote.attribute("class");
    return name.contains(u"twitter-tweet") || name.contains(u"instagram-media") ||
           name.contains(u"tiktok-embed");
}

/// The card for the post that a quoted post links to last.
std::optional<text::Embed> cardOf(const Node &quote)
{
    std::optional<text::Embed> card;
    forEachWithin(quote, [&card](const Node &node) {
        if (node.is(Tag::A)) {
            const auto found = postOf(node.attribute("href"), {});
            card = found ? found : card;
        }
        return true;
    });
    return card;
}

} // namespace

/// Who wrote the message below, and when; false where the element says no such thing.
bool Walker::writeStamp(const Node &element)
{
    const QString stamp = stampIn(element);
    if (stamp.isEmpty()) {
        return false;
    }
    m_composer.endLine({});
    m_composer.line().write(stamp, {text::Mark::Bold, {}, {}});
    m_composer.endLine({});
    return true;
}

void Walker::readBlock(const Node &element, const Context &place)
{
    if (isBlankParagraph(element)) {
        endLine(place);
        m_parsed.tally.count(ReportKind::EmptyParagraphsDropped);
        return;
    }
    Context inner = place;
    const Meaning meaning = meaningOf(element.tag());
    const bool plain = place.style.role == Role::Paragraph;
    if (meaning == Meaning::Heading && plain) {
        inner.style = Style{Role::Heading, int(element.tag()) - int(Tag::H1) + 1};
    } else if (plain && element.classes().contains(u"MsoTitle")) {
        inner.style = Style{Role::Heading, 1};
    }
    const bool heading = inner.style.role == Role::Heading;
    if (heading) {
        const QString painted = markerWithin(element);
        inner.style.painted.marker = painted.isEmpty() ? place.style.painted.marker : painted;
    }
    if (const auto item = wordItem(element); item && plain && !heading) {
        m_parsed.tally.count(ReportKind::ListsRecognised);
        inner.style = *item;
    }
    inner.keepLines = place.keepLines || meaning == Meaning::Lines;
    if (!readFigure(element, place)) {
        readParagraphs(element, place, inner);
    }
}

/// Paragraphs within an item follow each other in its one paragraph.
void Walker::readParagraphs(const Node &element, const Context &around, const Context &place)
{
    const bool inItem = around.style.role == Role::Item;
    if (inItem) {
        m_composer.line().space();
        walkChildren(element, place);
        m_composer.line().space();
        return;
    }
    endLine(around);
    walkChildren(element, place);
    endLine(place);
}

void Walker::readQuote(const Node &element, Context place)
{
    const bool inItem = place.style.role == Role::Item;
    if (inItem) {
        return readParagraphs(element, place, place);
    }
    endLine(place);
    place.style = Style{Role::Quote};
    walkChildren(element, place);
    endLine(place);
    const auto card = isPost(element) ? cardOf(element) : std::nullopt;
    if (card) {
        m_composer.add(*card);
    }
}

/// Whom a quote is by, where a citation or a footer ends it; else a title, which stands in italics.
void Walker::readCitation(const Node &element, const Context &place)
{
    const Node *around = element.parent();
    const bool caption = around && around->is(Tag::Figcaption) && isWithin(element, Tag::Figure);
    const bool ends = place.style.role == Role::Quote && isLast(element);
    if (!caption && !ends) {
        return element.is(Tag::Footer) ? readBlock(element, place) : walkChildren(element, place);
    }
    endLine(place);
    Context who = place;
    who.style = Style{Role::Attribution};
    who.look.marks.setFlag(text::Mark::Italic, false);
    writeText(withoutDash(shownTextWithin(element)), who);
    endLine(who);
}

/// Whether it is hidden, which is counted then.
bool Walker::dropsHidden(const Node &node)
{
    const bool hidden = node.isElement() && isHidden(node, m_sheet.of(node));
    const bool blank = !hidden || textWithin(node).trimmed().isEmpty();
    m_parsed.tally.count(ReportKind::HiddenTextDropped, blank ? 0 : 1);
    return hidden;
}

QString Walker::shownTextWithin(const Node &top)
{
    QString text;
    forEachWithin(top, [&](const Node &node) {
        if (dropsHidden(node)) {
            return false;
        }
        text += node.text();
        return !node.isAny(Tag::Script, Tag::Style, Tag::Template, Tag::Noscript);
    });
    return text;
}

void Walker::readLink(const Node &element, Context place)
{
    if (m_footnotes.isWayBack(element) && place.style.role == Role::Note) {
        return;
    }
    const Node *note = m_footnotes.noteOf(element);
    if (note && place.style.role != Role::Note) {
        const bool isMarked =
            m_composer.isInTable() && (!m_readNotes.contains(note) || m_markedNotes.contains(note));
        if (isMarked) {
            writeText(textWithin(element), place);
            m_markedNotes.insert(note);
        }
        return readNote(*note, isMarked ? textWithin(element) + u' ' : QString());
    }
    const QString address = element.attribute("href");
    if (!address.isEmpty()) {
        place.look.link = keptLink(address, m_address);
        const bool lost = place.look.link.isEmpty() && !address.startsWith(u'#') &&
                          !textWithin(element).trimmed().isEmpty();
        m_parsed.tally.count(ReportKind::LinksDropped, lost ? 1 : 0);
    }
    walkChildren(element, place);
}

/// A body has no line breaks within paragraphs: one ends a paragraph, or is a space where there can
/// be one paragraph only.
void Walker::readLineBreak(const Node &element, const Context &place)
{
    if (element.classes().contains(u"Apple-interchange-newline")) {
        return;
    }
    const Role role = place.style.role;
    if (role == Role::Item || role == Role::Heading || role == Role::Attribution) {
        m_composer.line().space();
    } else if (m_composer.line().isEmpty()) {
        m_parsed.tally.count(ReportKind::EmptyParagraphsDropped);
    } else {
        endLine(place);
    }
}

/// Reads a note into paragraphs of its own, aside from the line that refers to it. The notes of a
/// table stand behind it and begin with the marks that are in its cells.
void Walker::readNote(const Node &note, const QString &mark)
{
    if (m_readNotes.contains(&note)) {
        return;
    }
    m_readNotes.insert(&note);
    m_composer.readNote([&] {
        Context place;
        place.style = Style{Role::Note};
        writeText(mark, place);
        walkChildren(note, place);
        endLine(place);
    });
}

} // namespace tilshi::importing
