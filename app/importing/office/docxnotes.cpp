#include "importing/office/docxnotes.h"

#include <utility>

namespace tilshi::importing {

Result<DocxNotes> DocxNotes::read(const Archive &archive, const QString &folder)
{
    DocxNotes notes;
    for (const auto &[file, name] :
         {std::pair("footnotes.xml", u"w:footnote"), std::pair("endnotes.xml", u"w:endnote")}) {
        const auto read = notes.readPart(archive, folder + QLatin1String(file), name);
        if (!read) {
            return fail(read.error());
        }
    }
    return notes;
}

const XmlNode *DocxNotes::take(const XmlNode &reference)
{
    const bool foot = reference.is(u"w:footnoteReference");
    const QString key = (foot ? QStringLiteral("w:footnote") : QStringLiteral("w:endnote")) +
                        reference.attribute(QStringLiteral("w:id"));
    const auto note = m_notes.constFind(key);
    if (note == m_notes.constEnd() || m_taken.contains(key)) {
        return nullptr;
    }
    m_taken.insert(key);
    return &*note;
}

Result<void> DocxNotes::readPart(const Archive &archive, const QString &part, QStringView name)
{
    if (!archive.has(part)) {
        return {};
    }
    const auto bytes = archive.read(part);
    auto root = bytes ? parseXml(*bytes) : fail(bytes.error());
    if (!root) {
        return fail(root.error());
    }
    forEachNode(*root, [&](const XmlNode &node) {
        if (node.is(name)) {
            m_notes.insert(name.toString() + node.attribute(QStringLiteral("w:id")), node);
        }
    });
    return {};
}

} // namespace tilshi::importing
