#include "importing/office/docxparts.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

using text::Mark;

const QString val = QStringLiteral("w:val");
const QString id = QStringLiteral("w:styleId");

/// A switch is on by standing there, unless it says otherwise.
bool isOn(const XmlNode &property)
{
    const QString value = property.attribute(val);
    return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

void apply(const XmlNode &property, text::Marks &marks)
{
    const QString &name = property.name;
    if (name == u"w:b") {
        marks.setFlag(Mark::Bold, isOn(property));
    } else if (name == u"w:i") {
        marks.setFlag(Mark::Italic, isOn(property));
    } else if (name == u"w:u") {
        marks.setFlag(Mark::Underline, isOn(property));
    } else if (name == u"w:strike" || name == u"w:dstrike") {
        marks.setFlag(Mark::Strike, isOn(property));
    } else if (name == u"w:vertAlign") {
        marks.setFlag(Mark::Superscript, property.attribute(val) == u"superscript");
        marks.setFlag(Mark::Subscript, property.attribute(val) == u"subscript");
    }
}

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

Result<XmlNode> partOf(const Archive &archive, const QString &name)
{
    const auto bytes = archive.has(name) ? archive.read(name) : Result<QByteArray>(QByteArray());
    if (!bytes) {
        return fail(bytes.error());
    }
    return bytes->isEmpty() ? Result<XmlNode>(XmlNode()) : parseXml(*bytes);
}

} // namespace

Result<DocxParts> DocxParts::read(const Archive &archive, const QString &folder,
                                  const QString &document)
{
    DocxParts parts;
    const auto relations = partOf(archive, folder + u"_rels/" + document + u".rels");
    const auto styles = partOf(archive, folder + u"styles.xml");
    const auto numberings = partOf(archive, folder + u"numbering.xml");
    for (const auto *part : {&relations, &styles, &numberings}) {
        if (!*part) {
            return fail(part->error());
        }
    }
    parts.readRelations(*relations, folder);
    parts.readStyles(*styles);
    parts.readNumberings(*numberings);
    return parts;
}

void DocxParts::readRelations(const XmlNode &root, const QString &folder)
{
    forEachNode(root, [&](const XmlNode &node) {
        if (node.is(u"rels:Relationship")) {
            const QString target = node.attribute(QStringLiteral("Target"));
            const bool outside = node.attribute(QStringLiteral("TargetMode")) == u"External";
            const QString part = target.startsWith(u'/') ? target.sliced(1) : folder + target;
            m_targets.insert(node.attribute(QStringLiteral("Id")), outside ? target : part);
        }
    });
}

void DocxParts::readStyles(const XmlNode &root)
{
    forEachNode(root, [this](const XmlNode &node) {
        if (!node.is(u"w:style")) {
            return;
        }
        NamedStyle style;
        style.name = node.valueOf(u"w:name", val).toLower();
        style.basedOn = node.valueOf(u"w:basedOn", val);
        if (const XmlNode *properties = node.child(u"w:pPr")) {
            const QString outline = properties->valueOf(u"w:outlineLvl", val);
            style.outline = outline.isEmpty() ? -1 : outline.toInt();
            if (const XmlNode *numbering = properties->child(u"w:numPr")) {
                style.numbering = numbering->valueOf(u"w:numId", val);
                style.numberingLevel = numbering->valueOf(u"w:ilvl", val).toInt();
            }
        }
        if (const XmlNode *properties = node.child(u"w:rPr")) {
            for (const XmlNode &property : properties->children) {
                apply(property, style.marks);
            }
        }
        m_styles.insert(node.attribute(id), style);
    });
}

void DocxParts::readNumberings(const XmlNode &root)
{
    forEachNode(root, [this](const XmlNode &node) {
        if (node.is(u"w:num")) {
            m_abstractOf.insert(node.attribute(QStringLiteral("w:numId")),
                                node.valueOf(u"w:abstractNumId", val));
        } else if (node.is(u"w:abstractNum")) {
            QList<text::ListStyle> &levels =
                m_levels[node.attribute(QStringLiteral("w:abstractNumId"))];
            for (const XmlNode &level : node.children) {
                if (level.is(u"w:lvl")) {
                    const QString format = level.valueOf(u"w:numFmt", val);
                    levels.append(format == u"bullet" || format == u"none"
                                      ? text::ListStyle::Bulleted
                                      : text::ListStyle::Numbered);
                }
            }
        }
    });
}

QList<DocxParts::NamedStyle> DocxParts::lineage(const QString &styleId) const
{
    QList<NamedStyle> found;
    for (QString next = styleId; m_styles.contains(next) && found.size() < 20;) {
        found.append(m_styles.value(next));
        next = found.constLast().basedOn;
    }
    return found;
}

std::optional<Style> DocxParts::itemOf(const QString &numbering, int level) const
{
    const auto levels = m_levels.constFind(m_abstractOf.value(numbering));
    if (numbering.isEmpty() || numbering == u"0" || levels == m_levels.constEnd()) {
        return std::nullopt;
    }
    return Style{Role::Item, level, levels->value(level, text::ListStyle::Bulleted)};
}

Style DocxParts::styleOf(const XmlNode &paragraph) const
{
    const XmlNode *properties = paragraph.child(u"w:pPr");
    if (!properties) {
        return {};
    }
    const QList<NamedStyle> styles = lineage(properties->valueOf(u"w:pStyle", val));
    for (const NamedStyle &style : styles) {
        const int heading = headingLevel(style.name);
        const int level = heading > 0 ? heading : style.outline + 1;
        if (level > 0 && level <= 6) {
            return {Role::Heading, level};
        }
        if (isQuote(style.name)) {
            return {Role::Quote};
        }
    }
    if (const XmlNode *own = properties->child(u"w:numPr")) {
        const QString numbering = own->valueOf(u"w:numId", val);
        return itemOf(numbering, own->valueOf(u"w:ilvl", val).toInt()).value_or(Style());
    }
    for (const NamedStyle &style : styles) {
        if (!style.numbering.isEmpty()) {
            return itemOf(style.numbering, style.numberingLevel).value_or(Style());
        }
    }
    return {};
}

bool DocxParts::isRule(const XmlNode &paragraph) const
{
    const XmlNode *properties = paragraph.child(u"w:pPr");
    const QList<NamedStyle> styles =
        properties ? lineage(properties->valueOf(u"w:pStyle", val)) : QList<NamedStyle>();
    return !styles.isEmpty() && styles.constFirst().name == u"horizontal line";
}

Look DocxParts::lookOf(const XmlNode *properties, const Look &around) const
{
    Look look = around;
    if (!properties) {
        return look;
    }
    const QList<NamedStyle> styles = lineage(properties->valueOf(u"w:rStyle", val));
    for (const NamedStyle &style : styles) {
        look.marks |= style.marks;
    }
    for (const XmlNode &property : properties->children) {
        apply(property, look.marks);
    }
    return look;
}

Look DocxParts::paragraphLook(const XmlNode &paragraph) const
{
    Look look;
    const XmlNode *properties = paragraph.child(u"w:pPr");
    if (properties && styleOf(paragraph).role == Role::Paragraph) {
        const QList<NamedStyle> styles = lineage(properties->valueOf(u"w:pStyle", val));
        for (const NamedStyle &style : styles) {
            look.marks |= style.marks;
        }
    }
    return look;
}

} // namespace tilshi::importing
