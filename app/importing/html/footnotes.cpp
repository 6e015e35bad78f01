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
const Node *noteAround(const Node &anchor)
{
    for (const Node *node = &anchor; node; node = node->parent()) {
        if (node->isAny(Tag::Li, Tag::Aside, Tag::P, Tag::Div)) {
            const Node *around = node->parent();
            const bool ownDivision =
                node->is(Tag::P) && around && around->is(Tag::Div) && around->hasAttribute("id");
            return ownDivision ? around : node;
        }
    }
    return nullptr;
}

} // namespace

Footnotes::Footnotes(const Node &root)
{
    QSet<QString> wanted;
    QHash<QString, const Node *> anchors;
    forEachWithin(root, [&](const Node &node) {
        if (node.isElement()) {
            const QString address = node.is(Tag::A) ? node.attribute("href") : QString();
            if (address.startsWith(u'#')) {
                wanted.insert(address.sliced(1));
            }
            for (const char *attribute : {"id", "name"}) {
                const QString name = node.attribute(attribute);
                if (!name.isEmpty() && isNoteAnchor(name) && !anchors.contains(name)) {
                    anchors.insert(name, &node);
                }
            }
        }
        return true;
    });
    for (auto anchor = anchors.cbegin(); anchor != anchors.cend(); ++anchor) {
        const Node *note = wanted.contains(anchor.key()) ? noteAround(**anchor) : nullptr;
        if (note && note != &root) {
            m_byAnchor.insert(anchor.key(), note);
            m_notes.insert(note);
        }
    }
}

const Node *Footnotes::noteOf(const Node &link) const
{
    const QString address = link.attribute("href");
    return address.startsWith(u'#') ? m_byAnchor.value(address.sliced(1)) : nullptr;
}

bool Footnotes::isWayBack(const Node &link) const
{
    const QString address = link.attribute("href");
    return address.startsWith(u'#') && isTextAnchor(address.sliced(1));
}

} // namespace tilshi::importing
