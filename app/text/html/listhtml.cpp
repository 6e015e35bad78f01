#include "text/html/listhtml.h"

#include "text/html/htmlwriter.h"
#include "text/listnumbers.h"

namespace tilshi::text {

namespace {

QString numberAttribute(const char *name, int number)
{
    return u' ' + QLatin1String(name) + u"=\"" + QString::number(number) + u'"';
}

QString typeAttribute(Numerals numerals)
{
    switch (numerals) {
    case Numerals::LowerLetters:
        return QStringLiteral(" type=\"a\"");
    case Numerals::UpperLetters:
        return QStringLiteral(" type=\"A\"");
    case Numerals::LowerRoman:
        return QStringLiteral(" type=\"i\"");
    case Numerals::UpperRoman:
        return QStringLiteral(" type=\"I\"");
    case Numerals::Decimal:
        break;
    }
    return {};
}

class ListWriter
{
public:
    explicit ListWriter(const List &list)
        : m_items(list.items)
    {
        ListCount count;
        for (const ListItem &item : m_items) {
            m_numbers.append(count.next(item).value_or(0));
        }
    }

    QString write()
    {
        QString html;
        while (m_next < m_items.size()) {
            html += listFromNext() + u'\n';
        }
        return html;
    }

private:
    /// One ul or ol that begins at the next item, with the deeper lists inside its items.
    QString listFromNext()
    {
        const qsizetype first = m_next;
        const bool numbered = m_items[first].style == ListStyle::Numbered;
        const int step = numbered && countsDown(first) ? -1 : 1;
        const QString opening = numbered ? u"ol" + attributesOf(first, step) : QStringLiteral("ul");
        QString inner(u'\n');
        qsizetype before = first;
        do {
            const int expected = m_numbers[before] + (m_next == first ? 0 : step);
            inner += item(numbered && m_numbers[m_next] != expected, before);
        } while (goesOn(before, step));
        return u'<' + opening + u'>' + inner + (numbered ? u"</ol>" : u"</ul>");
    }

    QString attributesOf(qsizetype first, int step) const
    {
        QString attributes = typeAttribute(m_items[first].numerals);
        if (step < 0) {
            attributes += u" reversed";
        }
        return m_numbers[first] == 1 && step > 0
                   ? attributes
                   : QString(attributes + numberAttribute("start", m_numbers[first]));
    }

    /// The next item; its place is kept.
    QString item(bool jumps, qsizetype &place)
    {
        place = m_next;
        QString html = jumps ? u"<li" + numberAttribute("value", m_numbers[place]) + u'>'
                             : QStringLiteral("<li>");
        html += inlineMarkup(m_items[place].runs).toString();
        ++m_next;
        while (m_next < m_items.size() && m_items[m_next].level > m_items[place].level) {
            html += u'\n' + listFromNext();
        }
        return html + u"</li>\n";
    }

    bool isAlike(qsizetype before, qsizetype next) const
    {
        return next < m_items.size() && m_items[next].level == m_items[before].level &&
               m_items[next].style == m_items[before].style &&
               m_items[next].numerals == m_items[before].numerals;
    }

    bool goesOn(qsizetype before, int step) const
    {
        return isAlike(before, m_next) &&
               (step < 0 ? m_numbers[m_next] == m_numbers[before] - 1
                         : !m_items[m_next].number || m_numbers[m_next] > m_numbers[before]);
    }

    qsizetype behindDeeper(qsizetype place) const
    {
        qsizetype next = place + 1;
        while (next < m_items.size() && m_items[next].level > m_items[place].level) {
            ++next;
        }
        return next;
    }

    /// Two alone may as well be two lists of which the second begins with 1.
    bool countsDown(qsizetype first) const
    {
        const qsizetype second = behindDeeper(first);
        const qsizetype third = isAlike(first, second) ? behindDeeper(second) : m_items.size();
        return isAlike(first, third) && m_numbers[second] == m_numbers[first] - 1 &&
               m_numbers[third] == m_numbers[first] - 2;
    }

    const QList<ListItem> &m_items;
    QList<int> m_numbers;
    qsizetype m_next = 0;
};

} // namespace

QString listHtml(const List &list)
{
    return ListWriter(list).write();
}

} // namespace tilshi::text
