#include "importing/office/odtlists.h"

#include <algorithm>

namespace tilshi::importing {

void OdtLists::begin(const XmlNode &list)
{
    const QString style = list.attribute(u"text:style-name");
    Open open{style.isEmpty() && !m_open.isEmpty() ? m_open.constLast().style : style, {}, {}};
    if (m_open.isEmpty()) {
        open.id = list.attribute(u"id");
        const QString before = list.attribute(u"text:continue-list");
        if (!before.isEmpty()) {
            open.counts = m_byId.value(before);
        } else if (list.attribute(u"text:continue-numbering") == u"true") {
            open.counts = m_byStyle.value(style);
        }
    }
    m_open.append(open);
    QList<int> &counts = m_open.first().counts;
    if (m_open.size() > 1 && list.attribute(u"text:continue-numbering") != u"true") {
        counts = counts.first(std::min(counts.size(), m_open.size() - 1));
    }
}

void OdtLists::end()
{
    const Open ended = m_open.takeLast();
    if (m_open.isEmpty()) {
        m_byStyle.insert(ended.style, ended.counts);
        if (!ended.id.isEmpty()) {
            m_byId.insert(ended.id, ended.counts);
        }
    }
}

Style OdtLists::next(const XmlNode &item)
{
    const int level = int(m_open.size()) - 1;
    const OdtStyles::Level style = m_styles.listLevel(m_open.constLast().style, level);
    QList<int> &counts = m_open.first().counts;
    while (counts.size() < level) {
        counts.append(1);
    }
    const QString start = item.attribute(u"text:start-value");
    const int number = !start.isEmpty()         ? start.toInt()
                       : counts.size() <= level ? style.start
                                                : counts[level] + 1;
    counts = counts.first(level) + QList<int>{number};
    if (style.numerals == Numerals::None) {
        return {Role::Item, level, text::ListStyle::Bulleted, {}, style.picture};
    }
    return {Role::Item,
            level,
            text::ListStyle::Numbered,
            {markerAt(m_open.constLast(), level), bodyNumerals(style.numerals), number}};
}

QString OdtLists::markerAt(const Open &list, int level) const
{
    const OdtStyles::Level style = m_styles.listLevel(list.style, level);
    QStringList numbers;
    for (int one = std::max(0, level + 1 - style.shown); one <= level; ++one) {
        const Numerals numerals = m_styles.listLevel(list.style, one).numerals;
        if (numerals != Numerals::None) {
            numbers.append(numeral(m_open.constFirst().counts.value(one, 1), numerals));
        }
    }
    const QString suffix = style.after.isEmpty() ? QStringLiteral(".") : style.after;
    return QString(style.before + numbers.join(u'.') + suffix).simplified();
}

} // namespace tilshi::importing
