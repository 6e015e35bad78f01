#pragma once

#include "importing/html/sourcetags.h"

#include <QByteArray>

#include <vector>

namespace tilshi::importing {

/// Elements that a parser opens anew where they were left open.
bool isMark(Tag tag);

/// A drawing or a formula, within which other rules hold.
bool isForeign(Tag tag);

/// Elements whose text is not shown as text: it would be if they ended early.
bool isVeil(Tag tag);

/// What is open at a place of a page's source, told by its tags as the HTML standard has it; a
/// little more where elements end without a tag. Some may have been ended before their own end.
class OpenElements
{
public:
    void open(const SourceTag &tag);
    /// Drawings and formulas end that were left open.
    void endForeign();
    /// Whether the tag is of an element that has ended already. Those within it that were left
    /// open end with it: their end tags, to be written where it is.
    bool close(const SourceTag &tag, QByteArray &within);
    /// As if an element had begun that is not there.
    void openEnded(const SourceTag &tag);

    /// Ends so many of the innermost, but no veil nor what is around it. Their end tags.
    QByteArray endInnermost(std::size_t most);
    QByteArray endMarks();

    std::size_t depth() const { return m_depth; }
    std::size_t marks() const { return m_marks; }

private:
    struct Element
    {
        Tag tag;
        QByteArrayView name;
        bool ended = false;
    };

    std::ptrdiff_t find(const SourceTag &tag) const;
    void leave(const Element &element);
    QByteArray end(Element &element);
    static QByteArray endTag(const Element &element);

    std::vector<Element> m_all; ///< innermost last
    std::size_t m_depth = 0;    ///< of them, not ended
    std::size_t m_marks = 0;    ///< the same of marks
    std::size_t m_foreign = 0;  ///< drawings and formulas among all
};

} // namespace tilshi::importing
