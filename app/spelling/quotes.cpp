#include "spelling/passage.h"
#include "spelling/typography.h"

namespace tilshi::spelling {

namespace {

/// True where a straight quote opens: at the beginning, behind a space, a bracket, a dash or
/// another quote that opens.
bool opensAt(QStringView text, qsizetype at)
{
    constexpr QStringView before = u"([«“„–—-/";
    return at == 0 || text[at - 1].isSpace() || before.contains(text[at - 1]);
}

qsizetype endOfLine(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? text.size() : end;
}

/// Walks over a text's quotes and remembers how deep it is in them; each line begins anew.
class QuoteWalk
{
public:
    explicit QuoteWalk(const Passage &passage)
        : m_passage(passage)
    {
        const QStringView text = passage.text();
        for (qsizetype at = 0; at < text.size(); ++at) {
            take(text[at].unicode(), at);
        }
    }

    QList<Finding> found() const { return m_found; }

private:
    void take(char16_t sign, qsizetype at)
    {
        switch (sign) {
        case u'\n':
            m_guillemets = 0;
            m_opened = false;
            break;
        case u'«':
            ++m_guillemets;
            break;
        case u'»':
            m_guillemets = std::max(0, m_guillemets - 1);
            break;
        case u'"':
            takeStraight(at);
            break;
        case u'„':
        case u'“':
        case u'”':
        case u'‟':
            takeCurly(sign, at);
            break;
        default:
            break;
        }
    }

    /// Inches and seconds (24") are left alone, and what has no partner.
    void takeStraight(qsizetype at)
    {
        const QStringView text = m_passage.text();
        const QStringView behind = text.sliced(at + 1);
        const QStringView rest = behind.first(endOfLine(behind));
        if (opensAt(text, at)) {
            m_opened = rest.contains(u'"');
            if (m_opened || rest.contains(u'”')) {
                put(at, m_guillemets > 0 ? u'“' : u'«');
            }
        } else if (std::exchange(m_opened, false)) {
            put(at, m_guillemets > 0 ? u'”' : u'»');
        } else if (m_guillemets > 0 && !rest.contains(u'»') && !text[at - 1].isDigit()) {
            --m_guillemets; // it closes what « opened: «Сәлем"
            put(at, u'»');
        }
    }

    void takeCurly(char16_t sign, qsizetype at)
    {
        if (m_guillemets > 0 || m_opened) {
            return;
        }
        const bool opens = sign == u'„' || (sign != u'”' && opensAt(m_passage.text(), at));
        put(at, opens ? u'«' : u'»');
    }

    void put(qsizetype at, QChar quote)
    {
        m_found += m_passage.finding(Rule::Quotes, at, 1, quote);
    }

    const Passage &m_passage;
    QList<Finding> m_found;
    int m_guillemets = 0;
    bool m_opened = false;
};

} // namespace

QList<Finding> quotesIn(const Passage &passage)
{
    return QuoteWalk(passage).found();
}

} // namespace tilshi::spelling
