#include "importing/rtf/lexer.h"

namespace tilshi::importing {

namespace {

using Kind = RtfToken::Kind;

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isLineEnd(char byte)
{
    return byte == '\r' || byte == '\n';
}

bool isOwn(char byte)
{
    return byte == '\\' || byte == '{' || byte == '}' || isLineEnd(byte);
}

int hexDigit(char byte)
{
    return isDigit(byte)                ? byte - '0'
           : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
           : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                        : -1;
}

} // namespace

RtfToken RtfLexer::next()
{
    while (m_at < m_bytes.size() && isLineEnd(m_bytes[m_at])) { // they only wrap the file
        ++m_at;
    }
    if (m_at == m_bytes.size()) {
        return {};
    }
    const char first = m_bytes[m_at];
    if (first == '{' || first == '}') {
        return {first == '{' ? Kind::Begin : Kind::Close, m_bytes.sliced(m_at++, 1), {}};
    }
    if (first == '\\') {
        ++m_at;
        return escaped();
    }
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && !isOwn(m_bytes[m_at])) {
        ++m_at;
    }
    return {Kind::Text, m_bytes.sliced(begin, m_at - begin), {}};
}

RtfToken RtfLexer::escaped()
{
    if (m_at == m_bytes.size()) {
        return {};
    }
    if (isLetter(m_bytes[m_at])) {
        return word();
    }
    return m_bytes[m_at] == '\'' ? byte() : RtfToken{Kind::Symbol, m_bytes.sliced(m_at++, 1), {}};
}

RtfToken RtfLexer::word()
{
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at])) {
        ++m_at;
    }
    const QByteArrayView name = m_bytes.sliced(begin, m_at - begin);
    const auto value = number();
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ') { // the word's own
        ++m_at;
    }
    return name == "bin" ? binary(value) : RtfToken{Kind::Word, name, value};
}

std::optional<int> RtfLexer::number()
{
    const bool negative =
        m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isDigit(m_bytes[m_at + 1]);
    m_at += negative ? 1 : 0;
    if (m_at == m_bytes.size() || !isDigit(m_bytes[m_at])) {
        return std::nullopt;
    }
    constexpr qint64 most = 1'000'000'000;
    qint64 value = 0;
    for (; m_at < m_bytes.size() && isDigit(m_bytes[m_at]); ++m_at) {
        value = qMin(most, value * 10 + (m_bytes[m_at] - '0'));
    }
    return int(negative ? -value : value);
}

RtfToken RtfLexer::byte()
{
    const bool whole = m_at + 2 < m_bytes.size();
    const int high = whole ? hexDigit(m_bytes[m_at + 1]) : -1;
    const int low = whole ? hexDigit(m_bytes[m_at + 2]) : -1;
    if (high < 0 || low < 0) {
        return {Kind::Symbol, m_bytes.sliced(m_at++, 1), {}};
    }
    m_at += 3;
    return {Kind::Byte, m_bytes.sliced(m_at - 2, 2), high * 16 + low};
}

RtfToken RtfLexer::binary(std::optional<int> length)
{
    const qsizetype bytes = qMax(0, length.value_or(0));
    if (bytes > m_bytes.size() - m_at) {
        m_at = m_bytes.size();
        return {Kind::Broken, {}, {}};
    }
    m_at += bytes;
    return {Kind::Binary, m_bytes.sliced(m_at - bytes, bytes), {}};
}

bool RtfLexer::skipGroup()
{
    for (qsizetype depth = 1; depth > 0;) {
        const Kind kind = next().kind;
        if (kind == Kind::End || kind == Kind::Broken) {
            return false;
        }
        depth += kind == Kind::Begin ? 1 : kind == Kind::Close ? -1 : 0;
    }
    return true;
}

} // namespace tilshi::importing
