#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <gumbo.h>
#include <memory>

namespace tilshi::importing {

/// An element of a parsed page. Valid as long as its tree.
class Element
{
public:
    /// node is an element or a template.
    explicit Element(const GumboNode &node)
        : m_node(&node)
    {
    }

    const GumboNode &node() const { return *m_node; }
    /// In small letters, with a prefix as it stood: "p", "o:p".
    QString name() const;
    bool is(GumboTag tag) const { return m_node->v.element.tag == tag; }
    /// Empty if it is missing.
    QString attribute(const char *name) const;
    bool hasAttribute(const char *name) const;
    /// A number of an attribute; otherwise where it is missing or none.
    int number(const char *name, int otherwise) const;
    QStringList classes() const;
    /// Whether it is of HTML, and not of a drawing or formula.
    bool isHtml() const { return m_node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML; }

    const GumboVector &children() const { return m_node->v.element.children; }
    /// The element around it; nothing around the outermost.
    const GumboNode *parent() const;

private:
    const GumboNode *m_node;
};

bool isElement(const GumboNode &node);
bool isText(const GumboNode &node);
/// Of a node that isText().
QString textOf(const GumboNode &node);
/// All text of a node and of what is in it, scripts and styles left out.
QString textWithin(const GumboNode &node);

/// The same for a person to read: with a space between its parts.
QString wordsWithin(const GumboNode &node);

/// Calls use(node) for the node and all within it, in reading order, however deep. use returns
/// whether to go on into the node.
template <class Use>
void forEachWithin(const GumboNode &top, Use use);

/// A page parsed as browsers do it, by the HTML standard's rules.
class Tree
{
public:
    /// Errors: TooLarge where the page is nested or marked up beyond what any writer makes, which
    /// would take minutes and gigabytes; subject nestingLimit.
    static Result<Tree> parse(const QString &html);

    const GumboNode &root() const { return *m_output->root; }

private:
    struct Deleter
    {
        void operator()(GumboOutput *output) const;
    };

    QByteArray m_utf8; ///< which the tree's names point into
    std::unique_ptr<GumboOutput, Deleter> m_output;
};

template <class Use>
void forEachWithin(const GumboNode &top, Use use)
{
    const GumboNode *node = &top;
    while (node) {
        const bool enter = use(*node) && isElement(*node) && node->v.element.children.length > 0;
        if (enter) {
            node = static_cast<const GumboNode *>(node->v.element.children.data[0]);
            continue;
        }
        while (node && node != &top) {
            const GumboVector &siblings = node->parent->v.element.children;
            const std::size_t next = node->index_within_parent + 1;
            if (next < siblings.length) {
                node = static_cast<const GumboNode *>(siblings.data[next]);
                break;
            }
            node = node->parent;
        }
        if (node == &top) {
            return;
        }
    }
}

} // namespace tilshi::importing
