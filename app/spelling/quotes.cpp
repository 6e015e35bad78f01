#include "spelling/tokenizedtext.h"
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

/// Where the last of some characters stand in a line, so that what is ahead needs no looking for.
class LineEnds
{
public:
    explicit LineEnds(QStringView text)
        : m_text(text)
    {
    }

    /// The line begins there.
    void moveTo(qsizetype start)
    {
        const qsizetype end = m_text.indexOf(u'\n', start);
        const QStringView line = m_text.sliced(start, (end < 0 ? m_text.size() : end) - start);
        const auto lastOf = [line, start](QChar character) {
            const qsizetype at = line.lastIndexOf(character);
            return at < 0 ? at : start + at;
        };
        m_straight = lastOf(u'"');
        m_curly = lastOf(u'”');
        m_guillemet = lastOf(u'»');
    }

    bool hasStraightBehind(qsizetype at) const { return m_straight > at; }
    bool hasCurlyBehind(qsizetype at) const { return m_curly > at; }
    bool hasGuillemetBehind(qsizetype at) const { return m_guillemet > at; }

private:
    QStringView m_text;
    qsizetype m_straight = -1;
    qsizetype m_curly = -1;
    qsizetype m_guillemet = -1;
};

/// Walks over a text's quotes and remembers how deep it is in them; each line begins anew. A quote
/// that opens and the one that closes it are one finding.
class QuoteWalk
{
public:
    explicit QuoteWalk(const TokenizedText &passage)
        : m_passage(passage)
        , m_ends(passage.text())
    {
        m_ends.moveTo(0);
        const QStringView text = passage.text();
        for (qsizetype at = 0; at < text.size(); ++at) {
            take(text[at].unicode(), at);
        }
        m_found.removeIf(isLoneOpening);
    }

    QList<Finding> found() const { return m_found; }

private:
    /// A straight quote that another followed before any closed.
    static bool isLoneOpening(const Finding &finding)
    {
        const QString &fix = finding.fixes.constFirst();
        return finding.text == u'"' && !finding.partner && (fix == u'«' || fix == u'“');
    }

    void take(char16_t character, qsizetype at)
    {
        switch (character) {
        case u'\n':
            m_guillemets = 0;
            m_opened = false;
            m_opening = -1;
            m_ends.moveTo(at + 1);
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
            takeCurly(character, at);
            break;
        default:
            break;
        }
    }

    /// Inches and seconds (24") are left alone, and what has no partner.
    void takeStraight(qsizetype at)
    {
        const QStringView text = m_passage.text();
        if (opensAt(text, at)) {
            m_opened = m_ends.hasStraightBehind(at);
            if (m_opened || m_ends.hasCurlyBehind(at)) {
                open(at, m_guillemets > 0 ? u'“' : u'«');
            }
        } else if (std::exchange(m_opened, false)) {
            close(at, m_guillemets > 0 ? u'”' : u'»');
        } else if (m_guillemets > 0 && !m_ends.hasGuillemetBehind(at) && !text[at - 1].isDigit()) {
            --m_guillemets; // it closes what « opened: «Сәлем"
            m_opening = -1;
            close(at, u'»');
        }
    }

    void takeCurly(char16_t character, qsizetype at)
    {
        if (m_guillemets > 0 || m_opened) {
            return;
        }
        const bool opens =
            character == u'„' || (character != u'”' && opensAt(m_passage.text(), at));
        opens ? open(at, u'«') : close(at, u'»');
    }

    void open(qsizetype at, QChar quote)
    {
        const QList<Finding> found = m_passage.finding(Rule::Quotes, at, 1, quote);
        m_opening = found.isEmpty() ? -1 : m_found.size();
        m_found += found;
    }

    void close(qsizetype at, QChar quote)
    {
        const QList<Finding> found = m_passage.finding(Rule::Quotes, at, 1, quote);
        const qsizetype opening = std::exchange(m_opening, -1);
        if (opening < 0) {
            m_found += found;
        } else if (!found.isEmpty()) {
            m_found[opening].partner = Counterpart{at, 1, found.first().text, quote};
        }
    }

    const TokenizedText &m_passage;
    LineEnds m_ends;
    QList<Finding> m_found;
    int m_guillemets = 0;
    bool m_opened = false;    ///< a straight quote is open
    qsizetype m_opening = -1; ///< the finding of the quote that is open; -1 if there is none
};

} // namespace

QList<Finding> quotesIn(const TokenizedText &passage)
{
    return QuoteWalk(passage).found();
}

} // namespace tilshi::spelling
