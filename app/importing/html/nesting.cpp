#include "importing/html/nesting.h"

#include "importing/html/sourcetags.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace tilshi::importing {

namespace {

constexpr qsizetype deepestNesting = 2000;
constexpr qsizetype mostAttributes = 1000;
/// Marks open, summed up over all tags: what opening them anew costs at most.
constexpr qint64 mostReopened = 2'000'000;

/// Elements that end by themselves.
const QSet<QByteArray> &endless()
{
    static const QSet<QByteArray> names{
        "area",   "base",     "br",    "col",    "embed", "hr",    "img",   "input",
        "link",   "meta",     "param", "source", "track", "wbr",   "p",     "li",
        "dd",     "dt",       "tr",    "td",     "th",    "thead", "tbody", "tfoot",
        "option", "optgroup", "html",  "head",   "body",  "rt",    "rp"};
    return names;
}

/// Elements that a parser opens anew where they were left open.
const QSet<QByteArray> &marks()
{
    static const QSet<QByteArray> names{"a",    "b", "big",   "code",   "em",     "font", "i",
                                        "nobr", "s", "small", "strike", "strong", "tt",   "u"};
    return names;
}

/// Counts what is open after each tag.
class OpenTags
{
public:
    void open(const QByteArray &name)
    {
        m_reopened += m_marks;
        if (!endless().contains(name)) {
            ++m_open[name];
            ++m_depth;
            m_marks += marks().contains(name) ? 1 : 0;
        }
    }

    void close(const QByteArray &name)
    {
        const auto found = m_open.find(name);
        if (found != m_open.end() && *found > 0) {
            --*found;
            --m_depth;
            m_marks -= marks().contains(name) ? 1 : 0;
        }
    }

    bool isTooMuch() const { return m_depth > deepestNesting || m_reopened > mostReopened; }

private:
    QHash<QByteArray, qsizetype> m_open;
    qsizetype m_depth = 0;
    qsizetype m_marks = 0;
    qint64 m_reopened = 0;
};

} // namespace

bool isNestedTooDeep(QByteArrayView html)
{
    OpenTags open;
    for (SourceTags tags(html); tags.next();) {
        const SourceTag &tag = tags.tag();
        tag.closes ? open.close(tag.name) : open.open(tag.name);
        if (tag.attributes > mostAttributes || open.isTooMuch()) {
            return true;
        }
    }
    return false;
}

} // namespace tilshi::importing
