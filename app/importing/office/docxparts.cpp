#include "importing/office/docxparts.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

const QString val = QStringLiteral("w:val");

/// "heading 2" is at level 2, "title" at 1; 0 for others.
int headingLevel(const QString &name)
{
    if (name == u"title") {
        return 1;
    }
    return name.startsWith(u"heading ") ? std::clamp(name.sliced(8).toInt(), 0, 6) : 0;
}

bool isQuote(const QString &name)
{
    return name == u"quote" || name == u"intense quote" || name == u"block text" ||
           name == u"quotations";
}

QString styleId(const XmlNode &paragraph)
{
    const XmlNode *properties = paragraph.child(u"w:pPr");
    return properties ? properties->valueOf(u"w:pStyle", val) : QString();
}

/// A part that the document is related to; where nothing is said, by its usual name.
Result<XmlNode> relatedPart(const Archive &archive, const Relations &relations,
                            const QString &folder, const QString &type)
{
    const QString related = relations.partOf(type);
    const QString name = related.isEmpty() ? QString(folder + type + u".xml") : related;
    const auto bytes = archive.has(name) ? archive.read(name) : Result<QByteArray>(QByteArray());
    if (!bytes) {
        return fail(bytes.error());
    }
    return bytes->isEmpty() ? Result<XmlNode>(XmlNode()) : parseXml(*bytes);
}

/// The heading level of an outline level; 0 for the level of mere text.
int levelOfOutline(int outline)
{
    return outline >= 0 && outline < 6 ? outline + 1 : 0;
}

} // namespace

Result<DocxParts> DocxParts::read(const Archive &archive, const QString &document)
{
    const QString folder = document.left(document.lastIndexOf(u'/') + 1);
    auto relations = Relations::of(archive, document);
    if (!relations) {
        return fail(relations.error());
    }
    const auto styles = relatedPart(archive, *relations, folder, QStringLiteral("styles"));
    const auto numberings = relatedPart(archive, *relations, folder, QStringLiteral("numbering"));
    const auto settings = relatedPart(archive, *relations, folder, QStringLiteral("settings"));
    for (const auto *part : {&styles, &numberings}) {
        if (!*part) {
            return fail(part->error());
        }
    }
    DocxParts parts;
    const XmlNode *even =
        settings ? settings->at({u"w:settings", u"w:evenAndOddHeaders"}) : nullptr;
    parts.m_evenPages = even && isOn(*even);
    parts.m_relations = *std::move(relations);
    parts.m_styles.read(*styles);
    parts.m_numbering.read(*numberings, parts.m_styles);
    return parts;
}

QList<DocxStyles::NamedStyle> DocxParts::stylesOf(const XmlNode &paragraph) const
{
    return m_styles.lineage(styleId(paragraph));
}

Style DocxParts::styleOf(const XmlNode &paragraph)
{
    const XmlNode *properties = paragraph.child(u"w:pPr");
    const QString outline = properties ? properties->valueOf(u"w:outlineLvl", val) : QString();
    const QList<DocxStyles::NamedStyle> styles = stylesOf(paragraph);
    if (const int level = outline.isEmpty() ? 0 : levelOfOutline(outline.toInt()); level > 0) {
        return {Role::Heading, level, {}, itemOf(properties, styles).painted};
    }
    for (const DocxStyles::NamedStyle &style : styles) {
        const int named = headingLevel(style.name);
        const int level = named > 0 ? named : levelOfOutline(style.outline.value_or(-1));
        if (level > 0 && outline.isEmpty()) {
            return {Role::Heading, level, {}, itemOf(properties, styles).painted};
        }
        if (style.outline) {
            break; // it says that it is mere text
        }
        if (isQuote(style.name)) {
            return {Role::Quote};
        }
    }
    return itemOf(properties, styles);
}

/// A list's next item; a plain paragraph where it is none.
Style DocxParts::itemOf(const XmlNode *properties, const QList<DocxStyles::NamedStyle> &styles)
{
    if (const XmlNode *own = properties ? properties->child(u"w:numPr") : nullptr) {
        const QString numbering = own->valueOf(u"w:numId", val);
        return m_numbering.next(numbering, own->valueOf(u"w:ilvl", val).toInt()).value_or(Style());
    }
    for (const DocxStyles::NamedStyle &style : styles) {
        if (!style.numbering.isEmpty()) {
            return m_numbering.next(style.numbering, style.numberingLevel).value_or(Style());
        }
    }
    return {};
}

bool DocxParts::isRule(const XmlNode &paragraph) const
{
    const QList<DocxStyles::NamedStyle> styles = stylesOf(paragraph);
    return !styles.isEmpty() && styles.constFirst().name == u"horizontal line";
}

bool DocxParts::isOfContents(const XmlNode &paragraph) const
{
    const QList<DocxStyles::NamedStyle> styles = stylesOf(paragraph);
    const QString name = styles.isEmpty() ? QString() : styles.constFirst().name;
    return name == u"toc heading" || name == u"table of figures" ||
           (name.startsWith(u"toc ") && name.size() == 5);
}

bool DocxParts::isHidden(const XmlNode &paragraph) const
{
    return m_styles.textOf(styleId(paragraph)).hidden.value_or(false);
}

Look DocxParts::paragraphLook(const XmlNode &paragraph) const
{
    Look look;
    look.marks = m_styles.textOf(styleId(paragraph)).marks;
    return look;
}

} // namespace tilshi::importing
