#include "importing/html/walker.h"

#include "importing/html/chatexport.h"
#include "importing/html/officemarks.h"
#include "importing/links.h"
#include "importing/symbolfonts.h"

#include <QRegularExpression>

namespace tilshi::importing {

namespace {

using text::Mark;

/// Deeper text is read as if all were one element; writers nest a dozen, browsers stop at 512.
constexpr int deepest = 400;

template <class Use>
void forEachChild(const Element &element, Use use)
{
    for (unsigned at = 0; at < element.children().length; ++at) {
        use(*static_cast<const GumboNode *>(element.children().data[at]));
    }
}

/// "ru" of "ru-RU"; empty for what is no language.
QString languageOf(const QString &attribute)
{
    static const QRegularExpression language(QStringLiteral("^([a-z]{2,3})([-_].*)?$"));
    return language.match(attribute.toLower()).captured(1);
}

bool isBlank(const GumboNode &top)
{
    bool blank = true;
    forEachWithin(top, [&blank](const GumboNode &node) {
        if (isText(node)) {
            blank = blank && textOf(node).remove(QChar(QChar::Nbsp)).trimmed().isEmpty();
        } else if (isElement(node)) {
            const Meaning meaning = meaningOf(Element(node).name());
            blank = blank && meaning != Meaning::Picture && meaning != Meaning::Frame &&
                    meaning != Meaning::Rule && meaning != Meaning::Active;
        }
        return blank;
    });
    return blank;
}

bool isForScreens(const Element &sheet)
{
    const QString media = sheet.attribute("media").toLower();
    return media.isEmpty() || media.contains(u"screen") || media.contains(u"all") ||
           !(media.contains(u"print") || media.contains(u"speech"));
}

/// Editors in browsers write all their text so, and mean no line by its ends.
bool isWrappedByEditor(const Element &element)
{
    const QString name = element.attribute("id") + element.attribute("class");
    if (name.contains(u"docs-internal") || name.contains(u"SCXW") || name.contains(u"TextRun")) {
        return true;
    }
    const GumboNode *around = element.parent();
    return element.is(GUMBO_TAG_SPAN) && around && !Element(*around).is(GUMBO_TAG_BODY) &&
           !Element(*around).is(GUMBO_TAG_DIV);
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

Walker::Walker(const GumboNode &root, Cleaning cleaning, const PagePictures &pictures)
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

ParsedDocument Walker::read()
{
    readHead();
    walk(m_root, {});
    m_parsed.blocks = m_composer.take();
    if (!m_readNotes.isEmpty()) {
        dropLastRule(m_parsed.blocks);
    }
    m_parsed.title = m_isChat ? QString() : m_parsed.title; // "Exported Data"
    m_parsed.headline = m_isTranscript ? chatName(m_root) : QString();
    m_parsed.tally.count(ReportKind::StylesDropped, m_dressing.size());
    m_parsed.tally.count(ReportKind::ControlsDropped, m_composer.line().droppedControls());
    return std::move(m_parsed);
}

/// Title, style sheets and address of the page, which stand outside its text.
void Walker::readHead()
{
    const QString language = languageOf(Element(m_root).attribute("lang"));
    m_language = language.isEmpty() ? QStringLiteral("kk") : language;
    forEachWithin(m_root, [this](const GumboNode &node) {
        if (!isElement(node)) {
            return false;
        }
        const Element element(node);
        if (element.is(GUMBO_TAG_TITLE) && element.isHtml() && m_parsed.title.isEmpty()) {
            m_parsed.title = textWithin(node).simplified();
        } else if (element.is(GUMBO_TAG_META)) {
            const QString what = element.attribute("property") + element.attribute("name");
            if ((what == u"og:title" || what == u"twitter:title") && m_parsed.announced.isEmpty()) {
                m_parsed.announced = element.attribute("content").simplified();
            }
        } else if (element.is(GUMBO_TAG_STYLE) && isForScreens(element)) {
            forEachChild(element, [this](const GumboNode &child) {
                m_sheet.add(isText(child) ? textOf(child) : QString());
            });
        } else if (element.is(GUMBO_TAG_BASE) ||
                   (element.is(GUMBO_TAG_LINK) && element.attribute("rel") == u"canonical")) {
            const QUrl address(keptLink(element.attribute("href")));
            m_address = m_address.isEmpty() ? address : m_address;
        }
        return true;
    });
}

void Walker::walk(const GumboNode &node, const Context &place)
{
    if (isText(node)) {
        writeText(textOf(node), place);
    } else if (!isElement(node)) {
        return;
    } else if (place.depth >= deepest) {
        writeFlat(node, place);
    } else {
        readElement(Element(node), place);
    }
}

void Walker::walkChildren(const Element &element, const Context &place)
{
    Context inner = place;
    ++inner.depth;
    forEachChild(element, [&](const GumboNode &child) { walk(child, inner); });
}

void Walker::writeText(const QString &written, const Context &place)
{
    qsizetype unknown = 0;
    const QString text =
        place.signFont.isEmpty() ? written : shownBySymbolFont(written, place.signFont, unknown);
    m_parsed.tally.count(ReportKind::SignsUnknown, unknown);
    Look look = place.look;
    if (!look.link.isEmpty()) {
        look.marks.setFlag(Mark::Underline, false); // every link is underlined
    }
    if (m_cleans && place.style.role == Role::Heading) {
        look.marks.setFlag(Mark::Bold, false); // and every heading is bold
    }
    if (!place.keepLines) {
        m_composer.line().write(text, look);
        return;
    }
    const QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at > 0) {
            endLine(place);
        }
        m_composer.line().write(lines[at], look);
    }
}

/// The text of what is nested too deep, without what it means.
void Walker::writeFlat(const GumboNode &node, const Context &place)
{
    m_composer.line().space();
    writeText(textWithin(node), place);
}

void Walker::readElement(const Element &element, Context place)
{
    const Declarations style = m_sheet.of(element);
    if (isLeftOut(element, style)) {
        return;
    }
    const QString name = element.name();
    place.look.marks |= marksOf(name);
    dress(element, style, place);
    if (style.value(QStringLiteral("white-space")).startsWith(u"pre") &&
        !element.attribute("class").contains(u"Apple-")) {
        place.keepLines = !isWrappedByEditor(element);
    }
    const Meaning meaning = meaningOf(name);
    const bool reading = name == u"rt"; // stands above its word; here behind it, in brackets
    writeText(reading ? QStringLiteral(" (") : QString(), place);
    readByMeaning(element, meaning, place);
    writeText(reading ? QStringLiteral(")") : QString(), place);
}

bool Walker::isLeftOut(const Element &element, const Declarations &style)
{
    if (m_footnotes.isNote(element.node()) || isWordMarker(style)) {
        return true;
    }
    if (isOfficeComment(element, style)) {
        m_parsed.tally.count(ReportKind::CommentsDropped, element.is(GUMBO_TAG_DIV) ? 1 : 0);
        return !element.is(GUMBO_TAG_A) ||
               element.attribute("class").contains(u"MsoCommentReference") ||
               element.attribute("class").contains(u"sdcomment");
    }
    if (isHidden(element, style)) {
        m_parsed.tally.count(ReportKind::HiddenTextDropped, isBlank(element.node()) ? 0 : 1);
        return true;
    }
    if (m_isTranscript && writeStamp(element)) {
        return true;
    }
    if (const auto beside = m_isChat ? besideMessages(element) : std::nullopt) {
        m_parsed.tally.name(*beside, wordsWithin(element.node()));
        return true;
    }
    const auto boilerplate = m_cleans && !m_isChat ? m_boilerplate.kindOf(element) : std::nullopt;
    if (boilerplate) {
        m_parsed.tally.name(*boilerplate, wordsWithin(element.node()));
    }
    return boilerplate.has_value();
}

void Walker::dress(const Element &element, const Declarations &style, Context &place)
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
    const QString language = languageOf(element.attribute("lang"));
    if (m_languages && !language.isEmpty() && !element.is(GUMBO_TAG_HTML) &&
        !element.is(GUMBO_TAG_BODY)) {
        place.look.language = language == m_language ? QString() : language;
    }
    if (element.attribute("translate") == u"no" || element.classes().contains(u"notranslate")) {
        place.look.marks.setFlag(Mark::KeepScript);
    }
}

void Walker::readByMeaning(const Element &element, Meaning meaning, const Context &place)
{
    switch (meaning) {
    case Meaning::Block:
        return element.is(GUMBO_TAG_FOOTER) && place.style.role == Role::Quote
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
void Walker::readWithin(const Element &element, Meaning meaning, const Context &place)
{
    switch (meaning) {
    case Meaning::Through:
        return walkChildren(element, place);
    case Meaning::QuoteMarks:
        writeText(QStringLiteral("«"), place);
        walkChildren(element, place);
        return writeText(QStringLiteral("»"), place);
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
    default:
        return leaveOut(element, meaning);
    }
}

void Walker::leaveOut(const Element &element, Meaning meaning)
{
    if (meaning == Meaning::Deleted && !isBlank(element.node())) {
        m_parsed.tally.count(ReportKind::DeletedTextDropped);
    } else if (meaning == Meaning::Active) {
        m_parsed.tally.count(ReportKind::ScriptsDropped);
    } else if (meaning == Meaning::Control) {
        m_parsed.tally.count(ReportKind::ButtonsDropped);
    }
}

void Walker::endLine(const Context &place)
{
    m_composer.endLine(place.style);
}

} // namespace tilshi::importing
