#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tilshi::importing {

/// A tag in a page's source.
struct SourceTag
{
    QByteArray name; ///< in small letters
    bool closes = false;
    qsizetype attributes = 0;
    qsizetype end = 0; ///< behind the tag
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
    bool startsWithName(qsizetype at, const QByteArray &name) const;

    QByteArrayView m_html;
    qsizetype m_at = 0;
    int m_foreign = 0; ///< svg and math that are open
    SourceTag m_tag;
};

/// The source without what its noscript elements hold: where scripts run, as with the readers of
/// any page, it is text that nobody sees, and may leave elements open that swallow the rest.
QByteArray withoutNoscript(const QByteArray &html);

} // namespace tilshi::importing
