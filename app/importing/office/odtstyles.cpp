#include "importing/office/odtstyles.h"

namespace tilshi::importing {

namespace {

using text::Mark;

const QString nameAttribute = QStringLiteral("style:name");

bool isDrawn(const QString &line)
{
    return !line.isEmpty() && line != u"none";
}

text::Marks marksOf(const XmlNode &properties)
{
    const auto value = [&properties](const char *name) {
        return properties.attribute(QString::fromLatin1(name));
    };
    text::Marks marks;
    marks.setFlag(Mark::Bold,
                  value("fo:font-weight") == u"bold" || value("fo:font-weight").toInt() >= 600);
    marks.setFlag(Mark::Italic,
                  value("fo:font-style") == u"italic" || value("fo:font-style") == u"oblique");
    marks.setFlag(Mark::Underline, isDrawn(value("style:text-underline-style")));
    marks.setFlag(Mark::Strike, isDrawn(value("style:text-line-through-style")) ||
                                    isDrawn(value("style:text-line-through-type")));
    const QString position = value("style:text-position");
    marks.setFlag(Mark::Superscript,
                  position.startsWith(u"super") || position.section(u'%', 0, 0).toInt() > 0);
    marks.setFlag(Mark::Subscript, position.startsWith(u"sub") || position.startsWith(u'-'));
    return marks;
}

} // namespace

void OdtStyles::add(const XmlNode &root)
{
    forEachNode(root, [this](const XmlNode &node) {
        const QString name = node.attribute(nameAttribute);
        if (node.is(u"style:style")) {
            NamedStyle style{node.attribute(QStringLiteral("style:parent-style-name")), {}};
            if (const XmlNode *properties = node.child(u"style:text-properties")) {
                style.on.marks = marksOf(*properties);
            }
            m_styles.insert(name, style);
        } else if (node.is(u"text:list-style")) {
            for (const XmlNode &level : node.children) {
                m_lists[name].insert(level.attribute(QStringLiteral("text:level")).toInt() - 1,
                                     level.is(u"text:list-level-style-number")
                                         ? text::ListStyle::Numbered
                                         : text::ListStyle::Bulleted);
            }
        }
    });
}

Look OdtStyles::lookOf(const QString &style, const Look &around) const
{
    Look look = around;
    QString next = style;
    for (int depth = 0; depth < 20 && m_styles.contains(next); ++depth) {
        const NamedStyle named = m_styles.value(next);
        look.marks |= named.on.marks;
        next = named.parent;
    }
    return look;
}

bool OdtStyles::isOrDescends(const QString &style, QStringView ancestor) const
{
    QString next = style;
    for (int depth = 0; depth < 20 && !next.isEmpty(); ++depth) {
        if (next == ancestor) {
            return true;
        }
        next = m_styles.value(next).parent;
    }
    return false;
}

Style OdtStyles::paragraphStyle(const QString &style) const
{
    if (isOrDescends(style, u"Title")) {
        return {Role::Heading, 1};
    }
    return isOrDescends(style, u"Quotations") ? Style{Role::Quote} : Style();
}

bool OdtStyles::isRule(const QString &style) const
{
    return isOrDescends(style, u"Horizontal_20_Line");
}

text::ListStyle OdtStyles::listStyle(const QString &list, int level) const
{
    return m_lists.value(list).value(level, text::ListStyle::Bulleted);
}

} // namespace tilshi::importing
