// The part of DocxWalker that reads what stands within a run.

#include "importing/links.h"
#include "importing/office/docxwalker.h"
#include "importing/symbolfonts.h"

namespace tilshi::importing {

using text::Mark;

void DocxWalker::readRun(const XmlNode &run, const Context &place)
{
    const XmlNode *properties = run.child(u"w:rPr");
    const TextProperties text = m_parts.styles().runProperties(properties);
    if (text.hidden.value_or(place.hidden)) {
        m_parsed.tally.count(ReportKind::HiddenTextDropped, run.child(u"w:t") ? 1 : 0);
        return;
    }
    if (m_parts.styles().isPlaceholder(properties)) {
        m_parsed.tally.name(ReportKind::PlaceholdersDropped, wordsWithin(run));
        return;
    }
    m_font = isSymbolFont(text.font) ? text.font : QString();
    for (const XmlNode &part : run.children) {
        readPart(part, {runLook(properties, place), place.style, place.hidden});
    }
    m_font.clear();
}

/// A field may begin and end within the run: its link is that of this moment.
Look DocxWalker::runLook(const XmlNode *properties, const Context &place) const
{
    Look look = m_parts.styles().lookOf(properties, place.look);
    if (look.link.isEmpty()) {
        look.link = keptLink(m_field.link());
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
    const bool isField = part.isAmong({u"w:fldChar", u"w:instrText"});
    if (!isField && m_field.isInInstruction()) {
        m_parsed.tally.count(ReportKind::HiddenTextDropped, part.is(u"w:t") ? 1 : 0);
        return;
    }
    if (readCharacter(part, place)) {
        return;
    }
    if (part.isAmong({u"w:footnoteReference", u"w:endnoteReference"})) {
        readNote(part);
    } else if (part.is(u"w:commentReference")) {
        m_parsed.tally.count(ReportKind::CommentsDropped);
    } else if (isField) {
        readField(part, place);
    } else if (part.is(u"w:ruby")) {
        readRuby(part, place);
    } else if (part.isAmong({u"w:drawing", u"w:pict", u"w:object"})) {
        readDrawing(part, place);
    } else if (part.is(u"mc:AlternateContent")) {
        for (const XmlNode &inner : chosen(part).children) {
            readPart(inner, place);
        }
    }
}

void DocxWalker::readField(const XmlNode &part, const Context &place)
{
    const bool linked = !m_field.link().isEmpty();
    m_field.read(part);
    if (!linked && !m_field.link().isEmpty()) {
        keptOrCounted(m_field.link());
    }
    const QString shown = m_field.takeShown();
    if (!m_field.isInInstruction()) {
        m_composer.line().write(shown, place.look);
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
        writeSign(part, place);
    } else {
        return false;
    }
    return true;
}

void DocxWalker::writeText(const XmlNode &around, const Context &place)
{
    for (const XmlNode &text : around.children) {
        qsizetype unknown = 0;
        const QString shown =
            m_font.isEmpty() ? text.text : shownBySymbolFont(text.text, m_font, unknown);
        m_composer.line().write(shown, place.look);
        m_parsed.tally.count(ReportKind::SignsUnknown, unknown);
    }
}

/// A sign by its number in a font.
void DocxWalker::writeSign(const XmlNode &sign, const Context &place)
{
    const QString font = sign.attribute(u"w:font");
    const QChar code(sign.attribute(u"w:char").toUShort(nullptr, 16));
    const bool known =
        !isSymbolFont(font) && code.isPrint() && code.category() != QChar::Other_PrivateUse;
    qsizetype unknown = 0;
    m_composer.line().write(known ? QString(code)
                                  : shownBySymbolFont(QStringView(&code, 1), font, unknown),
                            place.look);
    m_parsed.tally.count(ReportKind::SignsUnknown, unknown);
}

/// How a word is read stands above it; here behind it, in brackets.
void DocxWalker::readRuby(const XmlNode &ruby, const Context &place)
{
    if (const XmlNode *base = ruby.child(u"w:rubyBase")) {
        walkRuns(*base, place);
    }
    if (const XmlNode *reading = ruby.child(u"w:rt")) {
        m_composer.line().write(u" (", place.look);
        walkRuns(*reading, place);
        m_composer.line().write(u")", place.look);
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

} // namespace tilshi::importing
