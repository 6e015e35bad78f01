#include "importing/office/docxnotes.h"

#include <utility>

namespace tilshi::importing {

Result<DocxNotes> DocxNotes::read(const Archive &archive, const QString &document,
                                  const Relations &relations)
{
    const QString folder = document.left(document.lastIndexOf(u'/') + 1);
    const auto partOf = [&](const QString &type) {
        const QString related = relations.partOf(type);
        return related.isEmpty() ? QString(folder + type + u".xml") : related;
    };
    auto footnotes = readPart(archive, partOf(QStringLiteral("footnotes")), u"w:footnote");
    auto endnotes = readPart(archive, partOf(QStringLiteral("endnotes")), u"w:endnote");
    if (!footnotes || !endnotes) {
        return fail(footnotes ? endnotes.error() : footnotes.error());
    }
    DocxNotes notes;
    notes.m_footnotes = *std::move(footnotes);
    notes.m_endnotes = *std::move(endnotes);
    return notes;
}

bool DocxNotes::isFootnote(const XmlNode &reference)
{
    return reference.is(u"w:footnoteReference");
}

const XmlNode *DocxNotes::take(const XmlNode &reference)
{
    const Kind &kind = isFootnote(reference) ? m_footnotes : m_endnotes;
    const auto note = kind.notes.constFind(reference.attribute(QStringLiteral("w:id")));
    if (note == kind.notes.constEnd() || m_taken.contains(&*note)) {
        return nullptr;
    }
    m_taken.insert(&*note);
    return &*note;
}

const Relations &DocxNotes::relationsOf(const XmlNode &reference) const
{
    return (isFootnote(reference) ? m_footnotes : m_endnotes).relations;
}

Result<DocxNotes::Kind> DocxNotes::readPart(const Archive &archive, const QString &part,
                                            QStringView name)
{
    Kind kind;
    if (!archive.has(part)) {
        return kind;
    }
    const auto bytes = archive.read(part);
    auto root = bytes ? parseXml(*bytes) : fail(bytes.error());
    auto relations = root ? Relations::of(archive, part) : fail(root.error());
    if (!relations) {
        return fail(relations.error());
    }
    kind.relations = *std::move(relations);
    forEachNode(*root, [&](const XmlNode &node) {
        if (node.is(name)) {
            kind.notes.insert(node.attribute(QStringLiteral("w:id")), node);
        }
    });
    return kind;
}

} // namespace tilshi::importing
