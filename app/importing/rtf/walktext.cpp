// The part of RtfWalker that writes text and what stands for a character.

#include "importing/rtf/walker.h"

#include <QHash>

#include <utility>

namespace tilshi::importing {

namespace {

using text::Mark;

/// Words that are a character.
const QHash<QByteArrayView, char16_t> &characters()
{
    static const QHash<QByteArrayView, char16_t> all{
        {"tab", u'\t'},        {"emdash", 0x2014},    {"endash", 0x2013},  {"bullet", 0x2022},
        {"lquote", 0x2018},    {"rquote", 0x2019},    {"emspace", 0x2003}, {"enspace", 0x2002},
        {"ldblquote", 0x201C}, {"rdblquote", 0x201D}, {"qmspace", 0x2005}, {"zwj", 0x200D},
        {"zwnj", 0x200C},      {"page", u' '},        {"column", u' '},    {"mden", u'/'},
        {"mrad", 0x221A},
    };
    return all;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

void RtfWalker::readOther(const RtfToken &word)
{
    const auto character = characters().constFind(word.text);
    if (character != characters().constEnd()) {
        write(QChar(*character));
    } else if (word.is("u")) {
        writeCharacter(word.number.value_or(0));
    } else if (word.is("par") || word.is("sect")) {
        endParagraph();
    } else if (word.is("line") || word.is("lbr")) {
        breakLine();
    } else if (word.is("cell")) {
        endCell();
    } else if (word.is("row")) {
        endRow();
    } else if (word.is("nestcell") || word.is("nestrow")) {
        endNested(word.is("nestrow"));
    } else if (word.is("msup") || word.is("msub")) { // of a formula
        state().characters.marks.setFlag(word.is("msup") ? Mark::Superscript : Mark::Subscript);
        m_formatted = true;
    }
}

void RtfWalker::readSymbol(char symbol)
{
    switch (symbol) {
    case '\\':
    case '{':
    case '}':
        m_bytes.append(symbol);
        return;
    case '*':
        m_starred = true;
        return;
    case '\n':
    case '\r':
        writeBytes();
        return endParagraph();
    case '~':
    case '-':
    case '_':
        writeBytes();
        return write(symbol == '~'   ? QChar(QChar::Nbsp)
                     : symbol == '-' ? QChar(QChar::SoftHyphen)
                                     : QChar(0x2011));
    default: // of formulas and indexes
        return;
    }
}

/// Numbers beyond 32767 stand there as negative ones.
void RtfWalker::writeCharacter(int number)
{
    write(m_letters.read(QChar(char16_t(number & 0xffff)), state().characters.font));
    m_passed = state().fallback;
}

void RtfWalker::writeBytes()
{
    if (!m_bytes.isEmpty()) {
        write(m_letters.read(m_bytes, state().characters.font));
        m_bytes.resize(0);
    }
}

void RtfWalker::write(const QString &text)
{
    if (state().captured) {
        m_captured.back().text += text;
        return;
    }
    const RtfCharacters &now = state().characters;
    if (now.hidden || now.deleted) {
        const auto why =
            now.deleted ? ReportKind::DeletedTextDropped : ReportKind::HiddenTextDropped;
        const bool anew = !isBlank(text) && std::exchange(m_dropped, why) != why;
        m_parsed.tally.count(why, anew ? 1 : 0);
        return;
    }
    m_dropped.reset();
    if (std::exchange(m_formatted, false)) {
        Look look = lookNow();
        if (look != m_look) {
            writeText();
            m_look = std::move(look);
        }
    }
    m_text += text;
    if (!m_fields.empty()) {
        m_fields.back().hasText = true;
    }
}

void RtfWalker::writeText()
{
    if (!m_text.isEmpty()) {
        m_composer.line().write(m_text, m_look);
        m_text.resize(0);
    }
}

Look RtfWalker::lookNow() const
{
    Look look{state().characters.marks, state().link, {}};
    if (!look.link.isEmpty()) {
        look.marks.setFlag(Mark::Underline, false);
    }
    if (headingNow() > 0) {
        look.marks.setFlag(Mark::Bold, false);
    }
    return look;
}

} // namespace tilshi::importing
