#include "importing/html/treewriter.h"

#include "importing/html/elements.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace tilshi::importing {

namespace {

/// As deep as Chromium's tree of a page.
constexpr std::size_t deepest = 512;

/// What is part of a line, and says no more than how its text looks.
bool isOfLine(Tag tag)
{
    const Meaning meaning = meaningOf(tag);
    return meaning == Meaning::Through || meaning == Meaning::Link ||
           meaning == Meaning::Citation || meaning == Meaning::QuoteMarks;
}

} // namespace

TreeWriter::TreeWriter(const TreeExtent &room)
    : m_room(room)
{
    m_tree.m_nodes.reset(new Node[std::max<std::size_t>(1, room.nodes)]);
    m_tree.m_text.reset(new char16_t[room.textBytes + 1]);
    m_tree.m_attributes.reset(new Attribute[room.attributes + 1]);
    m_tree.m_values.reset(new char[room.valueBytes + room.attributes + 1]);
}

Node &TreeWriter::add()
{
    Q_ASSERT(m_used.nodes < m_room.nodes);
    const auto at = quint32(m_used.nodes++);
    Node &node = m_tree.m_nodes[at];
    if (!m_open.empty()) {
        Open &around = m_open.back();
        node.m_up = at - around.at;
        node.m_back = around.last == 0 ? 0 : at - around.last;
        around.last = at;
    }
    return node;
}

void TreeWriter::begin(QByteArrayView name, bool isHtml)
{
    const Tag tag = tagOf(name);
    m_isNode = m_depth < deepest || !isOfLine(tag);
    if (m_depth < deepest) {
        ++m_depth;
    } else {
        m_deeper.push_back(m_isNode);
    }
    if (m_isNode) {
        if (m_open.size() == deepest) {
            close();
        }
        open(tag, name, isHtml);
    }
}

void TreeWriter::open(Tag tag, QByteArrayView name, bool isHtml)
{
    Node &node = add();
    node.m_tag = tag;
    node.m_isHtml = isHtml;
    node.m_attributes = &m_tree.m_attributes[m_used.attributes];
    m_open.push_back({quint32(m_used.nodes - 1)});
    if (tag == Tag::Unknown) {
        attribute({}, name);
    }
}

const char *TreeWriter::kept(QByteArrayView value)
{
    char *begin = &m_tree.m_values[m_used.valueBytes];
    std::copy(value.begin(), value.end(), begin);
    m_used.valueBytes += std::size_t(value.size());
    return begin;
}

void TreeWriter::attribute(QByteArrayView name, QByteArrayView value)
{
    if (!m_isNode) {
        return;
    }
    Q_ASSERT(m_used.attributes < m_room.attributes);
    const std::string_view wanted(name.data(), std::size_t(name.size()));
    auto interned = m_tree.m_names.find(wanted);
    if (interned == m_tree.m_names.end()) {
        interned = m_tree.m_names.emplace(wanted).first;
    }
    m_tree.m_attributes[m_used.attributes++] = {interned->c_str(), kept(value),
                                                quint32(value.size())};
    ++m_tree.m_nodes[m_open.back().at].m_length;
}

void TreeWriter::text(QByteArrayView utf8)
{
    Node &node = add();
    char16_t *begin = &m_tree.m_text[m_used.textBytes];
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QChar *end = decoder.appendToBuffer(reinterpret_cast<QChar *>(begin), utf8);
    node.m_text = begin;
    node.m_length = quint32(end - reinterpret_cast<QChar *>(begin));
    m_used.textBytes += node.m_length;
}

/// Ends the innermost of the elements that are still open in the tree.
void TreeWriter::close()
{
    const quint32 at = m_open.back().at;
    m_tree.m_nodes[at].m_size = quint32(m_used.nodes) - at;
    m_open.pop_back();
}

void TreeWriter::end()
{
    const bool deep = !m_deeper.empty();
    const bool isNode = !deep || m_deeper.back();
    if (isNode && m_open.size() == m_depth) { // else it ended where one within it began
        close();
    }
    if (deep) {
        m_deeper.pop_back();
    } else {
        --m_depth;
    }
}

Tree TreeWriter::take()
{
    return std::move(m_tree);
}

} // namespace tilshi::importing
