#pragma once

#include "importing/html/tags.h"

#include <QByteArrayView>

namespace tilshi::importing {

/// An element with more is made by no writer, and costs a parser their square.
constexpr qsizetype mostAttributes = 200;

/// A tag in a page's source.
struct SourceTag
{
    QByteArrayView name; ///< as it stands
    Tag tag = Tag::Unknown;
    bool closes = false;
    bool endsForeign = false; ///< what was open of a drawing or formula ends before it
    qsizetype attributes = 0;
    qsizetype begin = 0;
    qsizetype enough = 0; ///< behind its first mostAttributes attributes
    qsizetype end = 0;    ///< behind the tag
    /// Behind what the tag's element has within as mere text (scripts, styles and their like; where
    /// scripts run also noscript); the tag's end where it has none.
    qsizetype rawEnd = 0;
};

/// Goes through a page's source from tag to tag by the tokens of the HTML standard: what stands in
/// comments, scripts and the values of attributes is none.
class SourceTags
{
public:
    explicit SourceTags(QByteArrayView html)
        : m_html(html)
    {
    }

    /// False at the source's end.
    bool next();
    const SourceTag &tag() const { return m_tag; }

private:
    bool has(qsizetype at) const { return at < m_html.size(); }
    bool isWhite(qsizetype at) const;
    void skipWhite(qsizetype &at) const;
    /// Behind a comment or another declaration.
    qsizetype endOfDeclaration(qsizetype at) const;
    qsizetype endOfComment(qsizetype at) const;
    qsizetype endOfName(qsizetype at) const;
    void readTag(qsizetype begin);
    void skipAttribute(qsizetype &at) const;
    qsizetype endOfRawText() const;
    bool startsWithName(qsizetype at, QByteArrayView name) const;

    QByteArrayView m_html;
    qsizetype m_at = 0;
    int m_foreign = 0; ///< svg and math that are open
    SourceTag m_tag;
};

} // namespace tilshi::importing
