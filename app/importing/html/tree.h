#pragma once

#include "importing/html/tags.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <set>
#include <string>

namespace tilshi::importing {

struct Attribute
{
    const char *name; ///< in small letters
    const char *value;
    quint32 size; ///< of the value, in bytes of UTF-8
};

class Children;

/// An element or a text of a parsed page. The nodes of a tree stand in one row in reading order:
/// behind a node what is within it, then what follows it. Valid as long as its tree.
class Node
{
public:
    Node(const Node &) = delete;
    Node &operator=(const Node &) = delete;

    bool isElement() const { return m_tag != Tag::None; }
    bool isText() const { return m_tag == Tag::None; }
    /// Of a text; empty for elements.
    QStringView text() const;

    Tag tag() const { return m_tag; }
    bool is(Tag tag) const { return m_tag == tag; }
    template <class... Tags>
    bool isAny(Tags... tags) const
    {
        return ((m_tag == tags) || ...);
    }
    /// In small letters, with a prefix as it stood: "p", "o:p".
    QString name() const;
    /// Whether it is of HTML, and not of a drawing or formula.
    bool isHtml() const { return m_isHtml; }

    /// Empty if it is missing.
    QString attribute(const char *name) const;
    bool hasAttribute(const char *name) const { return find(name) != nullptr; }
    /// A number of an attribute; otherwise where it is missing or none.
    int number(const char *name, int otherwise) const;
    QStringList classes() const;

    /// The element around it; null for the outermost.
    const Node *parent() const { return m_up == 0 ? nullptr : this - m_up; }
    Children children() const;
    /// Before it within its parent; null for the first.
    const Node *previous() const { return m_back == 0 ? nullptr : this - m_back; }
    /// Behind it within its parent; null for the last.
    const Node *next() const;
    /// Behind all that is within it, in the row.
    const Node *end() const { return this + m_size; }

private:
    friend class TreeWriter;
    Node() = default;
    const Attribute *find(const char *name) const;

    quint32 m_size = 1;   ///< nodes, itself among them
    quint32 m_up = 0;     ///< nodes back to the parent
    quint32 m_back = 0;   ///< nodes back to the one before it within the parent
    quint32 m_length = 0; ///< of a text its UTF-16 units, of an element its attributes
    Tag m_tag = Tag::None;
    bool m_isHtml = true;
    const char16_t *m_text = nullptr;
    /// That without a name is the element's own name, where Tag doesn't know it.
    const Attribute *m_attributes = nullptr;
};

/// The nodes right within an element.
class Children
{
public:
    class Iterator
    {
    public:
        explicit Iterator(const Node *node)
            : m_node(node)
        {
        }
        const Node &operator*() const { return *m_node; }
        Iterator &operator++()
        {
            m_node = m_node->end();
            return *this;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const Node *m_node;
    };

    explicit Children(const Node &around)
        : m_around(around)
    {
    }
    Iterator begin() const { return Iterator(&m_around + 1); }
    Iterator end() const { return Iterator(m_around.end()); }

private:
    const Node &m_around;
};

inline Children Node::children() const
{
    return Children(*this);
}

/// Whether only white space is in it.
bool isBlankText(QStringView text);

/// All text of a node and of what is in it, scripts and styles left out.
QString textWithin(const Node &node);

/// The same for a person to read: with a space between its parts.
QString wordsWithin(const Node &node);

/// Calls use(node) for the node and all within it, in reading order. use returns whether to go on
/// into the node.
template <class Use>
void forEachWithin(const Node &top, Use use)
{
    for (const Node *node = &top; node != top.end();) {
        node = use(*node) ? node + 1 : node->end();
    }
}

/// A page parsed as browsers do it, by the HTML standard's rules.
class Tree
{
public:
    /// No deeper than browsers go, however deep the page nests.
    static Tree parse(QString html);

    const Node &root() const { return m_nodes[0]; }

private:
    friend class TreeWriter;
    Tree() = default;

    std::unique_ptr<Node[]> m_nodes;
    std::unique_ptr<char16_t[]> m_text;
    std::unique_ptr<Attribute[]> m_attributes;
    std::unique_ptr<char[]> m_values;
    std::set<std::string, std::less<>> m_names; ///< of attributes
};

} // namespace tilshi::importing
