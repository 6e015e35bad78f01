#pragma once

#include "importing/html/tree.h"

#include <QByteArrayView>

#include <vector>

namespace tilshi::importing {

/// What a tree needs room for.
struct TreeExtent
{
    std::size_t nodes = 0;
    std::size_t textBytes = 0; ///< of UTF-8
    std::size_t attributes = 0;
    std::size_t valueBytes = 0; ///< of all their values
};

/// Makes a tree of what a parser reads, in reading order. Like browsers' trees it gets
/// no deeper than 512 elements: what is deeper follows the element that it is in, and where it is
/// part of a line it is only its text.
class TreeWriter
{
public:
    /// No more is written than there is room for; of each element with an unknown name one
    /// attribute more.
    explicit TreeWriter(const TreeExtent &room);

    /// An element; its name in small letters.
    void begin(QByteArrayView name, bool isHtml);
    /// Of the element that has just begun.
    void attribute(QByteArrayView name, QByteArrayView value);
    void text(QByteArrayView utf8);
    /// Ends the innermost element.
    void end();
    /// All elements have ended.
    Tree take();

private:
    Node &add();
    void open(Tag tag, QByteArrayView name, bool isHtml);
    void close();
    const char *kept(QByteArrayView value);

    struct Open
    {
        quint32 at;       ///< place of the node
        quint32 last = 0; ///< place of the last node right within; 0 for none
    };

    Tree m_tree;
    TreeExtent m_room;
    TreeExtent m_used; ///< textBytes: UTF-16 units
    std::vector<Open> m_open;
    std::size_t m_depth = 0;    ///< elements begun and not ended, up to the limit
    std::vector<bool> m_deeper; ///< those beyond it: whether they are nodes
    bool m_isNode = true;       ///< the element begun last
};

} // namespace tilshi::importing
