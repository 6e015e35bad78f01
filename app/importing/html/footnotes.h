#pragma once

#include "importing/html/tree.h"

#include <QHash>
#include <QSet>

namespace tilshi::importing {

/// The footnotes of a page as Word, LibreOffice, Google Docs, pandoc and Wikipedia write them: a
/// link to an anchor, and behind the text the note with that anchor and a link back.
class Footnotes
{
public:
    explicit Footnotes(const Node &root);

    /// The note that the link refers to; null if it leads elsewhere.
    const Node *noteOf(const Node &link) const;
    /// Whether the node is such a note, which is read where it is referred to.
    bool isNote(const Node &node) const { return m_notes.contains(&node); }
    /// Whether the link leads from a note back to the text.
    bool isWayBack(const Node &link) const;

private:
    QHash<QString, const Node *> m_byAnchor;
    QSet<const Node *> m_notes;
};

} // namespace tilshi::importing
