#include "importing/html/walker.h"

#include "importing/html/chatexport.h"
#include "importing/html/officemarks.h"
#include "importing/html/strayheadings.h"
#include "importing/symbolfonts.h"

#include <utility>

namespace tilshi::importing {

namespace {

using text::Mark;

bool isBlank(const Node &top)
{
    bool blank = true;
    forEachWithin(top, [&blank](const Node &node) {
        const Meaning meaning = meaningOf(node.tag());
        blank = blank && isBlankText(node.text()) && meaning != Meaning::Picture &&
                meaning != Meaning::Frame && meaning != Meaning::Rule && meaning != Meaning::Active;
        return blank;
    });
    return blank;
}

/// Editors in browsers write all their text so, and mean no line by its ends.
bool isWrappedByEditor(const Node &element)
{
    const QString name = element.attribute("id") + element.attribute("class");
    if (name.contains(u"docs-internal") || name.contains(u"SCXW") || name.contains(u"TextRun")) {
        return true;
    }
    const Node *around = element.parent();
    return element.is(Tag::Span) && around && !around->is(Tag::Body) && !around->is(Tag::Div);
}

bool keepsLineEnds(const Declarations &style)
{
    const QString space = style.value(QStringLiteral("white-space"));
    const QString collapse = style.value(QStringLiteral("white-space-collapse"));
    return space.startsWith(u"pre") || space.startsWith(u"break-spaces") ||
           collapse.startsWith(u"preserve") || collapse.startsWith(u"break-spaces");
}

/// The line that stood above the notes at the page's end.
void dropLastRule(QList<text::Block> &blocks)
{
    qsizetype at = blocks.size() - 1;
    while (at >= 0 && std::holds_alternative<text::Note>(blocks[at])) {
        --at;
    }
    if (at >= 0 && std::holds_alternative<text::Separator>(blocks[at])) {
        blocks.removeAt(at);
    }
}

} // namespace

Walker::Walker(const Node &root, Cleaning cleaning, const PagePictures &pictures)
    : m_root(root)
    , m_pictures(pictures)
    , m_cleans(cleaning == Cleaning::Newsroom)
    , m_isChat(m_cleans && isChatExport(root))
    , m_isTranscript(m_isChat && isTranscript(root))
    , m_languages(!isFromWordProcessor(root))
    , m_boilerplate(root)
    , m_footnotes(root)
    , m_composer(m_parsed.tally)
{
}

ParsedDocument Walker::readArticle()
{
    readHead();
    if (!m_isChat) {
        m_article.emplace(m_root, QStringList{m_parsed.announced, m_parsed.title});
    }
    return readBody();
}

ParsedDocument Walker::read()
{
    readHead();
    return readBody();
}

ParsedDocument Walker::readBody()
{
    walk(m_root, {});
    m_parsed.blocks = m_composer.take();
    if (m_article) {
        dropStrayHeadings(m_parsed.blocks, m_parsed.tally);
    }
    if (!m_readNotes.isEmpty()) {
        dropLastRule(m_parsed.blocks);
    }
    m_parsed.title = m_isChat ? QString() : m_parsed.title; // "Exported Data"
    m_parsed.headline = m_isTranscript ? chatName(m_root) : QString();
    m_parsed.tally.count(ReportKind::StylesDropped, m_dressing.size());
    m_parsed.tally.count(ReportKind::ControlsDropped, m_composer.line().droppedControls());
    return std::move(m_parsed);
}

void Walker::walk(const Node &node, const Context &place)
{
    if (node.isText()) {
        writeText(node.text(), place);
    } else {
        readElement(node, place);
    }
}

void Walker::walkChildren(const Node &element, const Context &place)
{
    for (const Node &child : element.children()) {
        walk(child, place);
    }
}

void Walker::writeText(QStringView written, const Context &place)
{
    if (!place.signFont.isEmpty()) {
        qsizetype unknown = 0;
        const QString shown = shownBySymbolFont(written, place.signFont, unknown);
        m_parsed.tally.count(ReportKind::SignsUnknown, unknown);
        Context plain = place;
        plain.signFont.clear();
        return writeText(shown, plain);
    }
    Look look = place.look;
    if (!look.link.isEmpty()) {
        look.marks.setFlag(Mark::Underline, false); // every link is underlined
    }
    if (m_cleans && place.style.role == Role::Heading) {
        look.marks.setFlag(Mark::Bold, false); // and every heading is bold
    }
    if (!place.keepLines) {
        m_composer.line().write(written, look);
        return;
    }
    bool first = true;
    for (const QStringView line : written.split(u'\n')) {
        if (!std::exchange(first, false)) {
            endLine(place);
        }
        m_composer.line().write(line, look);
    }
}

void Walker::readElement(const Node &element, Context place)
{
    const Declarations style = m_sheet.of(element);
    if (isLeftOut(element, style)) {
        return;
    }
    place.look.marks |= marksOf(element.tag());
    dress(element, style, place);
    if (keepsLineEnds(style) && !element.attribute("class").contains(u"Apple-")) {
        place.keepLines = !isWrappedByEditor(element);
    }
    const Meaning meaning = meaningOf(element);
    const bool reading = element.is(Tag::Rt); // stands above its word; here behind it, in brackets
    if (reading) {
        writeText(u" (", place);
    }
    readByMeaning(element, meaning, place);
    if (reading) {
        writeText(u")", place);
    }
}

bool Walker::isLeftOut(const Node &element, const Declarations &style)
{
    if (m_footnotes.isNote(element) || isWordMarker(style)) {
        return true;
    }
    if (isOfficeComment(element, style)) {
        m_parsed.tally.count(ReportKind::CommentsDropped, element.is(Tag::Div) ? 1 : 0);
        return !element.is(Tag::A) || element.attribute("class").contains(u"MsoCommentReference") ||
               element.attribute("class").contains(u"sdcomment");
    }
    if (m_cleans && isOfficeContents(element)) {
        m_parsed.tally.name(ReportKind::ContentsDropped, wordsWithin(element));
        return true;
    }
    const bool isColumn = m_article && m_article->isAround(element); // which a script shows
    if (!isColumn && isHidden(element, style)) {
        m_parsed.tally.count(ReportKind::HiddenTextDropped, isBlank(element) ? 0 : 1);
        return true;
    }
    if (m_isTranscript && writeStamp(element)) {
        return true;
    }
    if (const auto beside = m_isChat ? besideMessages(element) : std::nullopt) {
        m_parsed.tally.name(*beside, wordsWithin(element));
        return true;
    }
    if (m_article && m_article->isBeside(element)) {
        m_article->name(element, m_parsed.tally);
        return true;
    }
    const auto boilerplate = m_cleans && !m_isChat ? m_boilerplate.kindOf(element) : std::nullopt;
    if (boilerplate) {
        m_parsed.tally.name(*boilerplate, wordsWithin(element));
    }
    return boilerplate.has_value();
}

void Walker::dress(const Node &element, const Declarations &style, Context &place)
{
    place.look = styled(place.look, style);
    for (const QString &property : dressing(element, style)) {
        m_dressing.insert(property);
    }
    const QString families = style.value(QStringLiteral("font-family"), element.attribute("face"));
    const QString font = families.section(u',', 0, 0).remove(u'"').remove(u'\'').trimmed();
    if (!font.isEmpty()) {
        place.signFont = isSymbolFont(font) ? font : QString();
    }
    const QString language = languageOf(element);
    if (m_languages && !language.isEmpty() && !element.is(Tag::Html) && !element.is(Tag::Body)) {
        place.look.language = language == m_language ? QString() : language;
    }
    if (element.attribute("translate") == u"no" || element.classes().contains(u"notranslate")) {
        place.look.marks.setFlag(Mark::KeepScript);
    }
}

void Walker::readByMeaning(const Node &element, Meaning meaning, const Context &place)
{
    switch (meaning) {
    case Meaning::Block:
        return element.is(Tag::Footer) && place.style.role == Role::Quote
                   ? readCitation(element, place)
                   : readBlock(element, place);
    case Meaning::Heading:
    case Meaning::Lines:
    case Meaning::Figure:
        return readBlock(element, place);
    case Meaning::List:
        return readList(element, place);
    case Meaning::Item:
        return readItem(element, place);
    case Meaning::Quote:
        return readQuote(element, place);
    case Meaning::Citation:
        return readCitation(element, place);
    case Meaning::Table:
        return readTable(element, place);
    default:
        return readWithin(element, meaning, place);
    }
}

/// What stands in a line of text, or by itself.
void Walker::readWithin(const Node &element, Meaning meaning, const Context &place)
{
    switch (meaning) {
    case Meaning::Through:
        return walkChildren(element, place);
    case Meaning::QuoteMarks:
        writeText(u"«", place);
        walkChildren(element, place);
        return writeText(u"»", place);
    case Meaning::Picture:
        return readPicture(element, place);
    case Meaning::LineBreak:
        return readLineBreak(element, place);
    case Meaning::Rule:
        endLine(place);
        return m_composer.add(text::Separator{});
    case Meaning::Link:
        return readLink(element, place);
    case Meaning::Frame:
        return readFrame(element, place);
    case Meaning::Formula:
        return readFormula(element, place);
    default:
        return leaveOut(element, meaning);
    }
}

void Walker::endLine(const Context &place)
{
    m_composer.endLine(place.style);
}

} // namespace tilshi::importing
