#include "spelling/twoslips.h"

#include <QHash>

namespace tilshi::spelling {

namespace {

constexpr QStringView oftenLeftOut = u"ыіаеуинйр";

/// Goes through the typed word and writes it anew, letter by letter, with two slips mended.
class TwoSlips
{
public:
    TwoSlips(GuessSearch &search, const Frequencies &frequencies)
        : m_search(search)
        , m_frequencies(frequencies)
        , m_typed(search.letters())
    {
    }

    void tryAll() { goFrom(0, Slip::Second, 2); }

private:
    void goFrom(qsizetype at, const Slips &slips, int left)
    {
        if (m_triesLeft <= 0 || m_search.isStopped() || !mayBegin()) {
            return;
        }
        if (at == m_typed.size()) {
            if (left == 0) {
                --m_triesLeft;
                m_search.tryWord(m_built, slips);
            } else {
                goLeftOut(at, slips, left);
            }
            return;
        }
        go(m_typed[at], at + 1, slips, left);
        if (left > 0) {
            goReplaced(at, slips, left - 1);
            goTooMany(at, slips, left - 1);
            goChangedOver(at, slips, left - 1);
            goLeftOut(at, slips, left);
        }
    }

    /// Goes on behind one more letter of the meant word.
    void go(QChar letter, qsizetype next, const Slips &slips, int left)
    {
        m_built.append(letter);
        goFrom(next, slips, left);
        m_built.chop(1);
    }

    static Slips with(Slips slips, Slip slip, qsizetype at)
    {
        slips.add(slip);
        if (at == 0) {
            slips.add(Slip::FirstLetter);
        }
        return slips;
    }

    QChar typedAt(qsizetype at) const { return at < m_typed.size() ? m_typed[at] : QChar(); }

    void goReplaced(qsizetype at, const Slips &slips, int left)
    {
        const QChar typed = m_typed[at];
        QString meant(otherHarmony(typed));
        for (const QStringView letters : {lostLetters(typed), confusedLetters(typed),
                                          misheardLetters(typed), otherBeginnings(typed)}) {
            meant += letters;
        }
        QString tried(typed);
        for (const QChar letter : std::as_const(meant)) {
            if (!tried.contains(letter)) {
                tried += letter;
                const Slip slip = replacement(typed, letter, typedAt(at + 1));
                go(letter, at + 1, with(slips, slip, at), left);
            }
        }
    }

    void goTooMany(qsizetype at, const Slips &slips, int left)
    {
        const bool doubled = typedAt(at + 1) == m_typed[at];
        goFrom(at + 1, with(slips, doubled ? Slip::Doubled : Slip::Extra, at), left);
    }

    void goChangedOver(qsizetype at, const Slips &slips, int left)
    {
        if (at + 1 < m_typed.size() && m_typed[at] != m_typed[at + 1]) {
            m_built.append(m_typed[at + 1]);
            go(m_typed[at], at + 2, with(slips, Slip::Transposed, at), left);
            m_built.chop(1);
        }
    }

    void goLeftOut(qsizetype at, const Slips &slips, int left)
    {
        const QChar before = m_built.isEmpty() ? QChar() : m_built.back();
        if (at > 0 && !oftenLeftOut.contains(before) && before == m_typed[at - 1]) {
            go(before, at, with(slips, Slip::OmittedTwin, at), left - 1);
        }
        for (const QChar letter : oftenLeftOut) {
            go(letter, at, with(slips, Slip::Omitted, at), left - 1);
        }
    }

    /// False where no word in use begins so.
    bool mayBegin()
    {
        constexpr qsizetype shortest = 3;
        constexpr qsizetype longest = 6;
        const qsizetype size = m_built.size();
        if (size < shortest || size > longest) {
            return true;
        }
        const auto known = m_beginnings.constFind(m_built);
        return known != m_beginnings.cend()
                   ? *known
                   : *m_beginnings.insert(m_built, m_frequencies.extent(m_built) > 0);
    }

    GuessSearch &m_search;
    const Frequencies &m_frequencies;
    const QString m_typed;
    QString m_built;
    QHash<QString, bool> m_beginnings;
    int m_triesLeft = 300; ///< more find nothing that these did not, and take twice as long
};

} // namespace

void tryTwoSlips(GuessSearch &search, const Frequencies &frequencies)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 24;
    if (!frequencies.isEmpty() && search.letters().size() >= shortest &&
        search.letters().size() <= longest) {
        TwoSlips(search, frequencies).tryAll();
    }
}

} // namespace tilshi::spelling
