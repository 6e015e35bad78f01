#include "importing/html/footnotes.h"

#include <QRegularExpression>

namespace tilshi::importing {

namespace {

/// Anchors of notes: _ftn1 and _edn1 (Word), sdfootnote1sym (LibreOffice), ftnt1 (Google Docs), fn1
/// (pandoc), cite_note-1 (MediaWiki).
bool isNoteAnchor(const QString &name)
{
    static const QRegularExpression anchor(QStringLiteral(
        "^(_?(ftn|edn)\\d+|sd(foot|end)note\\d+sym|(ftnt|fn)[:-]?\\d+|cite_note-.+)$"));
    return anchor.match(name).hasMatch();
}

/// Of the links from notes back to the text.
bool isTextAnchor(const QString &name)
{
    static const QRegularExpression anchor(QStringLiteral(
        "^(_?(ftn|edn)ref\\d+|sd(foot|end)note\\d+anc|(ftnt_ref|fnref)[:-]?\\d+|cite_ref-.+)$"));
    return anchor.match(name).hasMatch();
}

/// The note around its anchor.
const GumboNode *noteAround(const GumboNode &anchor)
{
    for (const GumboNode *node = &anchor; node && isElement(*node); node = node->parent) {
        const Element element(*node);
        if (element.is(GUMBO_TAG_LI) || element.is(GUMBO_TAG_ASIDE) || element.is(GUMBO_TAG_P) ||
            element.is(GUMBO_TAG_DIV)) {
            const GumboNode *around = element.parent();
            const bool ownDivision = element.is(GUMBO_TAG_P) && around &&
                                     Element(*around).is(GUMBO_TAG_DIV) &&
                                     Element(*around).hasAttribute("id");
            return ownDivision ? around : node;
        }
    }
    return nullptr;
}

} // namespace

Footnotes::Footnotes(const GumboNode &root)
{
    QSet<QString> wanted;
    QHash<QString, const GumboNode *> anchors;
    forEachWithin(root, [&](const GumboNode &node) {
        if (isElement(node)) {
            const Element element(node);
            const QString address = element.attribute("href");
            if (element.is(GUMBO_TAG_A) && address.startsWith(u'#')) {
                wanted.insert(address.sliced(1));
            }
            for (const QString &name : {element.attribute("id"), element.attribute("name")}) {
                if (isNoteAnchor(name) && !anchors.contains(name)) {
                    anchors.insert(name, &node);
                }
            }
        }
        return true;
    });
    for (auto anchor = anchors.cbegin(); anchor != anchors.cend(); ++anchor) {
        const GumboNode *note = wanted.contains(anchor.key()) ? noteAround(**anchor) : nullptr;
        if (note && note != &root) {
            m_byAnchor.insert(anchor.key(), note);
            m_notes.insert(note);
        }
    }
}

const GumboNode *Footnotes::noteOf(const Element &link) const
{
    const QString address = link.attribute("href");
    return address.startsWith(u'#') ? m_byAnchor.value(address.sliced(1)) : nullptr;
}

bool Footnotes::isWayBack(const Element &link) const
{
    const QString address = link.attribute("href");
    return address.startsWith(u'#') && isTextAnchor(address.sliced(1));
}

} // namespace tilshi::importing
