#include "importing/office/docxstyles.h"

namespace tilshi::importing {

namespace {

using text::Mark;

const QString val = QStringLiteral("w:val");

/// Two styles that both switch one of these on switch it off: strong words in a bold paragraph.
const text::Marks toggles = Mark::Bold | Mark::Italic | Mark::Strike;

void set(TextProperties &text, Mark mark, bool on)
{
    text.named.setFlag(mark);
    text.marks.setFlag(mark, on);
}

void apply(const XmlNode &property, TextProperties &text)
{
    const QString &name = property.name;
    if (name == u"w:b") {
        set(text, Mark::Bold, isOn(property));
    } else if (name == u"w:i") {
        set(text, Mark::Italic, isOn(property));
    } else if (name == u"w:u") {
        set(text, Mark::Underline, isOn(property));
    } else if (name == u"w:strike" || name == u"w:dstrike") {
        set(text, Mark::Strike, isOn(property));
    } else if (name == u"w:vertAlign") {
        set(text, Mark::Superscript, property.attribute(val) == u"superscript");
        set(text, Mark::Subscript, property.attribute(val) == u"subscript");
    } else if (name == u"w:vanish") {
        text.hidden = isOn(property);
    } else if (name == u"w:rFonts") {
        const QString font = property.attribute(QStringLiteral("w:ascii"));
        text.font = font.isEmpty() ? property.attribute(QStringLiteral("w:hAnsi")) : font;
    }
}

} // namespace

bool isOn(const XmlNode &property)
{
    const QString value = property.attribute(val);
    return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

TextProperties TextProperties::over(const TextProperties &base) const
{
    return {named | base.named, (base.marks & ~named) | marks, hidden ? hidden : base.hidden,
            font.isEmpty() ? base.font : font};
}

TextProperties textProperties(const XmlNode *properties)
{
    TextProperties text;
    if (properties) {
        for (const XmlNode &property : properties->children) {
            apply(property, text);
        }
    }
    return text;
}

void DocxStyles::read(const XmlNode &root)
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
            style.outline = outline.isEmpty() ? std::nullopt : std::optional(outline.toInt());
            if (const XmlNode *numbering = properties->child(u"w:numPr")) {
                style.numbering = numbering->valueOf(u"w:numId", val);
                style.numberingLevel = numbering->valueOf(u"w:ilvl", val).toInt();
            }
        }
        style.text = textProperties(node.child(u"w:rPr"));
        const QString id = node.attribute(QStringLiteral("w:styleId"));
        const QString usual = node.attribute(QStringLiteral("w:default"));
        if (node.attribute(QStringLiteral("w:type")) == u"paragraph" &&
            (usual == u"1" || usual == u"true" || usual == u"on")) {
            m_usual = id;
        }
        m_styles.insert(id, style);
    });
}

QList<DocxStyles::NamedStyle> DocxStyles::lineage(const QString &id) const
{
    QList<NamedStyle> found;
    for (QString next = id.isEmpty() ? m_usual : id;
         m_styles.contains(next) && found.size() < 20;) {
        found.append(m_styles.value(next));
        next = found.constLast().basedOn;
    }
    return found;
}

TextProperties DocxStyles::textOf(const QString &id) const
{
    TextProperties text;
    const QList<NamedStyle> styles = lineage(id);
    for (const NamedStyle &style : styles) {
        text = text.over(style.text);
    }
    return text;
}

TextProperties DocxStyles::runProperties(const XmlNode *properties) const
{
    const QString style = properties ? properties->valueOf(u"w:rStyle", val) : QString();
    return textProperties(properties).over(style.isEmpty() ? TextProperties() : textOf(style));
}

Look DocxStyles::lookOf(const XmlNode *properties, const Look &around) const
{
    const QString style = properties ? properties->valueOf(u"w:rStyle", val) : QString();
    const TextProperties styled = style.isEmpty() ? TextProperties() : textOf(style);
    const TextProperties own = textProperties(properties);
    Look look = around;
    look.marks = (look.marks & ~(styled.named & ~toggles)) | (styled.marks & ~toggles);
    look.marks ^= styled.marks & toggles;
    look.marks = (look.marks & ~own.named) | own.marks;
    return look;
}

bool DocxStyles::isPlaceholder(const XmlNode *properties) const
{
    const QString style = properties ? properties->valueOf(u"w:rStyle", val) : QString();
    return !style.isEmpty() && m_styles.value(style).name == u"placeholder text";
}

} // namespace tilshi::importing
