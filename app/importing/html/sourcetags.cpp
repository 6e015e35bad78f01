#include "importing/html/sourcetags.h"

#include <algorithm>
#include <array>

namespace tilshi::importing {

namespace {

/// Elements that hold mere text.
bool isRaw(Tag tag)
{
    static constexpr std::array tags{Tag::Script,  Tag::Style,    Tag::Textarea,
                                     Tag::Title,   Tag::Xmp,      Tag::Iframe,
                                     Tag::Noembed, Tag::Noframes, Tag::Noscript};
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// Elements that are of HTML also where a drawing or formula was left open before them.
bool endsForeign(Tag tag)
{
    static constexpr std::array tags{
        Tag::B,      Tag::Big, Tag::Blockquote, Tag::Body,  Tag::Br,   Tag::Center, Tag::Code,
        Tag::Dd,     Tag::Div, Tag::Dl,         Tag::Dt,    Tag::Em,   Tag::Embed,  Tag::H1,
        Tag::H2,     Tag::H3,  Tag::H4,         Tag::H5,    Tag::H6,   Tag::Head,   Tag::Hr,
        Tag::I,      Tag::Img, Tag::Li,         Tag::Menu,  Tag::Meta, Tag::Nobr,   Tag::Ol,
        Tag::P,      Tag::Pre, Tag::S,          Tag::Small, Tag::Span, Tag::Strong, Tag::Strike,
        Tag::Sub,    Tag::Sup, Tag::Table,      Tag::Tt,    Tag::U,    Tag::Ul,     Tag::Var,
        Tag::Listing};
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

Tag tagWritten(QByteArrayView name)
{
    std::array<char, 16> small;
    if (name.size() > qsizetype(small.size())) {
        return Tag::Unknown;
    }
    std::transform(name.begin(), name.end(), small.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    });
    return tagOf(QByteArrayView(small.data(), name.size()));
}

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

} // namespace

bool SourceTags::isWhite(qsizetype at) const
{
    const char character = m_html[at];
    return character == ' ' || (character >= '\t' && character <= '\r' && character != '\v');
}

void SourceTags::skipWhite(qsizetype &at) const
{
    while (has(at) && isWhite(at)) {
        ++at;
    }
}

bool SourceTags::next()
{
    for (m_at = m_html.indexOf('<', m_at); m_at >= 0; m_at = m_html.indexOf('<', m_at)) {
        const bool closes = has(m_at + 1) && m_html[m_at + 1] == '/';
        const qsizetype name = m_at + (closes ? 2 : 1);
        if (has(name) && isLetter(m_html[name])) {
            readTag(name);
            m_at = m_tag.rawEnd;
            return true;
        }
        const bool declares = closes || (has(name) && (m_html[name] == '!' || m_html[name] == '?'));
        m_at = declares ? endOfDeclaration(m_at) : m_at + 1;
    }
    m_at = m_html.size();
    return false;
}

qsizetype SourceTags::endOfDeclaration(qsizetype at) const
{
    const auto behind = [this](QByteArrayView sign, qsizetype from) {
        const qsizetype found = m_html.indexOf(sign, from);
        return found < 0 ? m_html.size() : found + sign.size();
    };
    const QByteArrayView rest = m_html.sliced(at);
    if (rest.startsWith("<!--")) {
        const bool empty = rest.startsWith("<!-->") || rest.startsWith("<!--->");
        return empty ? behind(">", at) : endOfComment(at + 4);
    }
    return m_foreign > 0 && rest.startsWith("<![CDATA[") ? behind("]]>", at) : behind(">", at);
}

qsizetype SourceTags::endOfComment(qsizetype at) const
{
    for (at = m_html.indexOf("--", at); at >= 0; at = m_html.indexOf("--", at + 1)) {
        const QByteArrayView rest = m_html.sliced(at + 2);
        if (rest.startsWith('>') || rest.startsWith("!>")) {
            return at + 2 + (rest.startsWith('>') ? 1 : 2);
        }
    }
    return m_html.size();
}

qsizetype SourceTags::endOfName(qsizetype at) const
{
    while (has(at) && !isWhite(at) && m_html[at] != '/' && m_html[at] != '>') {
        ++at;
    }
    return at;
}

void SourceTags::readTag(qsizetype begin)
{
    qsizetype at = endOfName(begin);
    const QByteArrayView name = m_html.sliced(begin, at - begin);
    m_tag = {name, tagWritten(name), m_html[begin - 1] == '/', false, 0, m_at};
    m_tag.enough = at;
    while (has(at) && m_html[at] != '>') {
        if (isWhite(at) || m_html[at] == '/') {
            ++at;
        } else {
            skipAttribute(at);
            m_tag.enough = ++m_tag.attributes <= mostAttributes ? at : m_tag.enough;
        }
    }
    const bool endsItself = has(at) && m_html[at - 1] == '/';
    m_tag.end = m_tag.rawEnd = std::min(at + 1, m_html.size());
    if ((m_tag.tag == Tag::Svg || m_tag.tag == Tag::Math) && !endsItself) {
        m_foreign = std::max(0, m_foreign + (m_tag.closes ? -1 : 1));
    }
    m_tag.endsForeign = m_foreign > 0 && endsForeign(m_tag.tag);
    m_foreign = m_tag.endsForeign ? 0 : m_foreign;
    const bool holds = !m_tag.closes && m_foreign == 0;
    if (holds && isRaw(m_tag.tag)) {
        m_tag.rawEnd = endOfRawText();
    } else if (holds && m_tag.tag == Tag::Plaintext) {
        m_tag.rawEnd = m_html.size();
    }
}

/// Past a name and its value; an equals sign in the first place is part of the name.
void SourceTags::skipAttribute(qsizetype &at) const
{
    ++at;
    while (has(at) && !isWhite(at) && m_html[at] != '/' && m_html[at] != '>' && m_html[at] != '=') {
        ++at;
    }
    qsizetype value = at;
    skipWhite(value);
    if (!has(value) || m_html[value] != '=') {
        return;
    }
    at = value + 1;
    skipWhite(at);
    if (has(at) && (m_html[at] == '"' || m_html[at] == '\'')) {
        const qsizetype close = m_html.indexOf(m_html[at], at + 1);
        at = close < 0 ? m_html.size() : close + 1;
        return;
    }
    while (has(at) && !isWhite(at) && m_html[at] != '>') {
        ++at;
    }
}

bool SourceTags::startsWithName(qsizetype at, QByteArrayView name) const
{
    const qsizetype end = at + name.size();
    return end < m_html.size() && endOfName(end) == end &&
           qstrnicmp(m_html.data() + at, name.data(), std::size_t(name.size())) == 0;
}

/// A script that writes another script has the inner one's end within a comment.
qsizetype SourceTags::endOfRawText() const
{
    const bool script = m_tag.tag == Tag::Script;
    bool comment = false;
    bool inner = false;
    for (qsizetype at = m_tag.end; has(at); ++at) {
        if (script && m_html[at] == '-' && m_html.sliced(at).startsWith("-->")) {
            comment = inner = false;
        }
        if (m_html[at] != '<') {
            continue;
        }
        comment = comment || (script && m_html.sliced(at).startsWith("<!--"));
        if (has(at + 1) && m_html[at + 1] == '/' && startsWithName(at + 2, m_tag.name)) {
            if (!inner) {
                return at;
            }
            inner = false;
        } else if (comment && startsWithName(at + 1, m_tag.name)) {
            inner = true;
        }
    }
    return m_html.size();
}

} // namespace tilshi::importing
