#include "importing/rtf/walker.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

using Kind = RtfToken::Kind;

/// Word nests some dozens.
constexpr std::size_t deepest = 1000;

/// Whether a program wrote UTF-8 into the file, where only ASCII is allowed.
bool isUtf8(QByteArrayView bytes)
{
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= 0; });
    return !ascii && bytes.isValidUtf8();
}

bool isBlank(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) {
        return byte == 0 || byte == 0x1A || byte == '}' || byte == ' ' || byte == '\t' ||
               byte == '\r' || byte == '\n';
    });
}

} // namespace

RtfWalker::RtfWalker(QByteArrayView bytes)
    : m_lexer(bytes)
    , m_composer(m_parsed.tally)
    , m_letters(m_parsed.tally)
{
    if (isUtf8(bytes)) {
        m_letters.setUtf8();
    }
}

Result<ParsedDocument> RtfWalker::read()
{
    m_states.emplace_back();
    m_lexer.next(); // the brace that is open now
    walkGroup();
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    m_parsed.tally.count(ReportKind::HiddenTextDropped, isBlank(m_lexer.rest()) ? 0 : 1);
    endFlow();
    m_parsed.blocks = m_composer.take();
    m_parsed.tally.count(ReportKind::ControlsDropped, m_composer.line().droppedControls());
    return std::move(m_parsed);
}

/// To the end of the group that is open.
void RtfWalker::walkGroup()
{
    const std::size_t depth = m_states.size();
    while (!m_error && m_states.size() >= depth) {
        step(m_lexer.next());
    }
}

void RtfWalker::step(const RtfToken &token)
{
    if (isFallback(token)) {
        return;
    }
    const bool star = token.kind == Kind::Symbol && token.text == "*";
    m_fresh = m_fresh && (token.kind == Kind::Word || star);
    switch (token.kind) {
    case Kind::Begin:
        return beginGroup();
    case Kind::Close:
        return closeGroup();
    case Kind::Word:
        return readWord(token);
    case Kind::Symbol:
        return readSymbol(token.text.front());
    case Kind::Byte:
        m_bytes.append(char(*token.number));
        return;
    case Kind::Text:
        m_bytes.append(token.text);
        return;
    case Kind::Binary:
        return;
    case Kind::Broken:
    case Kind::End:
        m_error = Error{ErrorCode::Corrupt, {}, QStringLiteral("ends in the middle")};
    }
}

void RtfWalker::beginGroup()
{
    writeBytes();
    if (m_states.size() >= deepest) {
        m_error = Error{ErrorCode::TooLarge, nestingLimit, {}};
        return;
    }
    m_states.push_back(m_states.back());
    m_fresh = true;
}

void RtfWalker::closeGroup()
{
    writeBytes();
    while (!m_captured.empty() && m_captured.back().depth == m_states.size()) {
        const Captured captured = std::move(m_captured.back());
        m_captured.pop_back();
        finish(captured);
    }
    if (m_states.size() == 1) {
        writeText();
        if (!m_composer.line().isEmpty()) {
            endParagraph();
        }
    }
    if (!m_fields.empty() && m_fields.back().depth == m_states.size()) {
        const Field field = std::move(m_fields.back());
        m_fields.pop_back();
        closeField(field);
    }
    m_states.pop_back();
    m_formatted = true;
}

/// What stands behind a character in Unicode for programs that know none. A group's bounds end it;
/// so does a word that is no character, since some write nothing there.
bool RtfWalker::isFallback(const RtfToken &token)
{
    if (m_passed == 0) {
        return false;
    }
    switch (token.kind) {
    case Kind::Byte:
    case Kind::Binary:
        --m_passed;
        return true;
    case Kind::Symbol:
        --m_passed;
        return token.text != "*" && token.text != "\n" && token.text != "\r";
    case Kind::Text:
        if (token.text.size() > m_passed) {
            m_bytes.append(token.text.sliced(m_passed));
        }
        m_passed = std::max<qsizetype>(m_passed - token.text.size(), 0);
        return true;
    default:
        m_passed = 0;
        return false;
    }
}

void RtfWalker::readWord(const RtfToken &word)
{
    writeBytes();
    const bool begins = std::exchange(m_fresh, false);
    const bool starred = std::exchange(m_starred, false);
    const auto what = (begins || starred) && m_states.size() > 1
                          ? rtfDestination(word.text, starred)
                          : RtfDestination::None;
    if (what != RtfDestination::None) {
        return enter(what);
    }
    if (word.is("pict")) {
        return enter(RtfDestination::Picture);
    }
    if (applyRtf(word, m_usualFont, state())) {
        m_formatted = true;
    } else if (!m_flow.table.read(word) && !readOfFile(word)) {
        readOther(word);
    }
}

/// What holds for the whole file.
bool RtfWalker::readOfFile(const RtfToken &word)
{
    const int number = word.number.value_or(0);
    if (word.is("ansicpg")) {
        m_letters.setCodepage(number > 0 ? number : 1252);
    } else if (word.is("mac")) {
        m_letters.setCodepage(10000);
    } else if (word.is("pc") || word.is("pca")) {
        m_letters.setCodepage(word.is("pc") ? 437 : 850);
    } else if (word.is("deff")) {
        m_usualFont = number;
        state().characters.font = number;
    } else {
        return false;
    }
    return true;
}

} // namespace tilshi::importing
