#include "importing/html/pagemeasure.h"

#include "importing/html/elements.h"

namespace tilshi::importing {

namespace {

/// So many letters outside links make a line that somebody wrote rather than a label.
constexpr int shortestWritten = 80;

int weightOf(QChar character)
{
    return character.isSpace()                                             ? 0
           : character.unicode() >= 0x2e80 && character.unicode() < 0xd800 ? 3
                                                                           : 1;
}

bool endsSentence(QChar character)
{
    return QStringView(u".!?…。！？,;،؛।、，").contains(character);
}

bool isSilent(const Node &node)
{
    const Meaning meaning = meaningOf(node);
    const bool hidden = node.hasAttribute("hidden") ||
                        node.attribute("style").remove(u' ').contains(u"display:none");
    return meaning == Meaning::Unseen || meaning == Meaning::Active ||
           meaning == Meaning::Control || node.isAny(Tag::Script, Tag::Textarea) || hidden;
}

bool endsLine(const Node &node)
{
    const Meaning meaning = meaningOf(node.tag());
    return isBlock(meaning) || meaning == Meaning::LineBreak || meaning == Meaning::Picture;
}

/// Goes through a page line by line.
class Measurer
{
public:
    Measurer(const Node &root, std::vector<Amount> &perNode)
        : m_root(root)
        , m_perNode(perNode)
    {
    }

    void run()
    {
        for (const Node *node = &m_root; node != m_root.end();) {
            leave(node);
            if (node->isElement() && isSilent(*node)) {
                at(*node).fields += node->isAny(Tag::Input, Tag::Textarea, Tag::Select) ? 1 : 0;
                node = node->end();
                continue;
            }
            enter(*node);
            ++node;
        }
        leave(m_root.end());
        endLine();
    }

private:
    Amount &at(const Node &node) { return m_perNode[std::size_t(&node - &m_root)]; }

    void leave(const Node *now)
    {
        while (!m_blockEnds.empty() && m_blockEnds.back() <= now) {
            endLine();
            m_blockEnds.pop_back();
        }
        m_linkEnd = m_linkEnd && m_linkEnd <= now ? nullptr : m_linkEnd;
    }

    void enter(const Node &node)
    {
        if (node.isText()) {
            return read(node);
        }
        if (endsLine(node)) {
            endLine();
            m_blockEnds.push_back(node.end());
        }
        m_codeEnd = node.is(Tag::Pre) ? node.end() : m_codeEnd;
        if (node.is(Tag::A) && node.hasAttribute("href")) {
            m_linkEnd = node.end();
            ++at(node).links;
        }
        at(node).pictures += node.is(Tag::Img) ? 1 : 0;
    }

    void read(const Node &node)
    {
        Amount &amount = at(node);
        for (const QChar character : node.text()) {
            amount.letters += weightOf(character);
            m_sentence = m_sentence || endsSentence(character);
        }
        amount.linked = m_linkEnd ? amount.letters : 0;
        m_line.letters += amount.letters;
        m_isCode = m_codeEnd && &node < m_codeEnd;
        m_line.linked += amount.linked;
        if (amount.letters > 0) {
            m_nodes.push_back(&node);
        }
    }

    void endLine()
    {
        const int plain = m_line.letters - m_line.linked;
        const bool written =
            (m_sentence || m_isCode) && plain >= shortestWritten && plain >= m_line.linked;
        if (!m_nodes.empty()) {
            Amount &first = at(*m_nodes.front());
            ++first.lines;
            first.writtenLines += written ? 1 : 0;
        }
        for (const Node *node : m_nodes) {
            at(*node).written = written ? at(*node).letters : 0;
        }
        m_nodes.clear();
        m_line = {};
        m_sentence = false;
    }

    const Node &m_root;
    std::vector<Amount> &m_perNode;
    std::vector<const Node *> m_blockEnds;
    const Node *m_linkEnd = nullptr;
    const Node *m_codeEnd = nullptr;
    bool m_isCode = false;
    Amount m_line;
    bool m_sentence = false;
    std::vector<const Node *> m_nodes; ///< texts of the line
};

} // namespace

Amount &Amount::operator+=(const Amount &other)
{
    letters += other.letters;
    linked += other.linked;
    written += other.written;
    lines += other.lines;
    writtenLines += other.writtenLines;
    links += other.links;
    fields += other.fields;
    pictures += other.pictures;
    return *this;
}

Amount Amount::operator-(const Amount &other) const
{
    return {letters - other.letters,
            linked - other.linked,
            written - other.written,
            lines - other.lines,
            writtenLines - other.writtenLines,
            links - other.links,
            fields - other.fields,
            pictures - other.pictures};
}

PageMeasure::PageMeasure(const Node &root)
    : m_root(&root)
    , m_before(std::size_t(root.end() - &root) + 1)
{
    Measurer(root, m_before).run();
    Amount sum;
    for (Amount &amount : m_before) {
        const Amount own = amount;
        amount = sum;
        sum += own;
    }
}

Amount PageMeasure::of(const Node &part) const
{
    return m_before[std::size_t(part.end() - m_root)] - m_before[indexOf(part)];
}

Amount PageMeasure::ownOf(const Node &node) const
{
    return m_before[indexOf(node) + 1] - m_before[indexOf(node)];
}

} // namespace tilshi::importing
