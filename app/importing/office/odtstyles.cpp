#include "importing/office/odtstyles.h"

namespace tilshi::importing {

namespace {

using text::Mark;

const QString nameAttribute = QStringLiteral("style:name");

bool isDrawn(const QString &line)
{
    return !line.isEmpty() && line != u"none";
}

/// Calls set(mark, on) for each mark that the properties speak of.
template <class Set>
void forEachMark(const XmlNode &properties, Set set)
{
    const auto use = [&](const char *name, Mark mark, auto isOn) {
        const QString value = properties.attribute(QString::fromLatin1(name));
        if (!value.isEmpty()) {
            set(mark, isOn(value));
        }
    };
    use("fo:font-weight", Mark::Bold,
        [](const QString &value) { return value == u"bold" || value.toInt() >= 600; });
    use("fo:font-style", Mark::Italic,
        [](const QString &value) { return value == u"italic" || value == u"oblique"; });
    use("style:text-underline-style", Mark::Underline, isDrawn);
    use("style:text-line-through-style", Mark::Strike, isDrawn);
    use("style:text-line-through-type", Mark::Strike, isDrawn);
    use("style:text-position", Mark::Superscript, [](const QString &value) {
        return value.startsWith(u"super") || value.section(u'%', 0, 0).toInt() > 0;
    });
    use("style:text-position", Mark::Subscript,
        [](const QString &value) { return value.startsWith(u"sub") || value.startsWith(u'-'); });
}

Numerals numeralsOf(const QString &format)
{
    static const QHash<QString, Numerals> all{
        {QStringLiteral("1"), Numerals::Decimal},
        {QStringLiteral("a"), Numerals::LowerLetters},
        {QStringLiteral("A"), Numerals::UpperLetters},
        {QStringLiteral("i"), Numerals::LowerRoman},
        {QStringLiteral("I"), Numerals::UpperRoman},
    };
    // А, Б and the like: LibreOffice's names for Cyrillic letters begin with the first of them.
    const Numerals letters = format.startsWith(u'а')   ? Numerals::LowerRussian
                             : format.startsWith(u'А') ? Numerals::UpperRussian
                                                       : Numerals::Decimal;
    return format.isEmpty() ? Numerals::None : all.value(format, letters);
}

} // namespace

void OdtStyles::add(const XmlNode &root)
{
    forEachNode(root, [this](const XmlNode &node) {
        const QString name = node.attribute(nameAttribute);
        if (node.is(u"text:list-style")) {
            addList(name, node);
        } else if (node.is(u"style:style")) {
            NamedStyle style;
            style.parent = node.attribute(u"style:parent-style-name");
            if (const XmlNode *properties = node.child(u"style:text-properties")) {
                forEachMark(*properties, [&style](Mark mark, bool on) {
                    style.named.setFlag(mark);
                    style.on.setFlag(mark, on || style.on.testFlag(mark));
                });
                const QString display = properties->attribute(u"text:display");
                style.hidden = display.isEmpty() ? std::nullopt : std::optional(display == u"none");
                const QString font = properties->attribute(u"style:font-name");
                style.font = font.isEmpty() ? properties->attribute(u"fo:font-family") : font;
            }
            m_styles.insert(name, style);
        }
    });
}

void OdtStyles::addList(const QString &name, const XmlNode &list)
{
    for (const XmlNode &node : list.children) {
        const bool numbered = node.is(u"text:list-level-style-number");
        const QString start = node.attribute(u"text:start-value");
        const QString shown = node.attribute(u"text:display-levels");
        Level level{numbered ? numeralsOf(node.attribute(u"style:num-format")) : Numerals::None,
                    node.attribute(u"style:num-prefix"),
                    node.attribute(u"style:num-suffix"),
                    start.isEmpty() ? 1 : start.toInt(),
                    shown.isEmpty() ? 1 : shown.toInt(),
                    node.is(u"text:list-level-style-image")};
        m_lists[name].insert(node.attribute(u"text:level").toInt() - 1, level);
    }
}

Look OdtStyles::lookOf(const QString &style, const Look &around) const
{
    Look look = around;
    text::Marks named;
    QString next = style;
    for (int depth = 0; depth < 20 && m_styles.contains(next); ++depth) {
        const NamedStyle one = m_styles.value(next);
        const text::Marks fresh = one.named & ~named;
        look.marks = (look.marks & ~fresh) | (one.on & fresh);
        named |= one.named;
        next = one.parent;
    }
    return look;
}

bool OdtStyles::isHidden(const QString &style) const
{
    QString next = style;
    for (int depth = 0; depth < 20 && m_styles.contains(next); ++depth) {
        const NamedStyle one = m_styles.value(next);
        if (one.hidden) {
            return *one.hidden;
        }
        next = one.parent;
    }
    return false;
}

QString OdtStyles::fontOf(const QString &style) const
{
    QString next = style;
    for (int depth = 0; depth < 20 && m_styles.contains(next); ++depth) {
        const NamedStyle one = m_styles.value(next);
        if (!one.font.isEmpty()) {
            return one.font;
        }
        next = one.parent;
    }
    return {};
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

OdtStyles::Level OdtStyles::listLevel(const QString &list, int level) const
{
    return m_lists.value(list).value(level);
}

} // namespace tilshi::importing
