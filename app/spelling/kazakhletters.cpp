#include "spelling/kazakhletters.h"

#include "language/alphabet.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

constexpr qsizetype mostTried = 2048;

/// What a letter may have been before it was typed without Kazakh letters.
QStringView lostLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'а':
        return u"ә";
    case u'г':
        return u"ғ";
    case u'и':
        return u"і";
    case u'к':
        return u"қ";
    case u'н':
        return u"ң";
    case u'о':
        return u"ө";
    case u'у':
        return u"үұ";
    case u'х':
        return u"һ";
    default:
        return {};
    }
}

/// What a letter is taken for by who knows the Kazakh ones.
QStringView confusedLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'ү':
        return u"ұу";
    case u'ұ':
        return u"үу";
    case u'і':
        return u"ыи";
    case u'ы':
        return u"і";
    case u'ә':
        return u"еа";
    case u'е':
        return u"ә";
    case u'қ':
        return u"к";
    case u'ғ':
        return u"г";
    case u'ң':
        return u"н";
    case u'ө':
        return u"о";
    default:
        return {};
    }
}

/// A candidate and how likely it is: the fewer the better, harmony before changes.
struct Candidate
{
    QString word;
    int disharmony = 0;
    int changes = 0;
};

/// How many letters do not go with the others: back а о ұ ы қ ғ among front ә ө ү і е к г, or the
/// other way round.
int disharmony(QStringView word)
{
    int back = 0;
    int front = 0;
    for (const QChar letter : word) {
        back += QStringView(u"аоұықғ").contains(letter) ? 1 : 0;
        front += QStringView(u"әөүіекг").contains(letter) ? 1 : 0;
    }
    return std::min(back, front);
}

/// Tries the words that come of giving letters back, position by position.
class Search
{
public:
    Search(QStringView word, const std::function<bool(const QString &)> &accepts)
        : m_capitals(language::isUpper(word))
        , m_capital(language::startsUpper(word))
        , m_letters(language::lower(word))
        , m_accepts(accepts)
    {
    }

    void tryLost(qsizetype from, int changes)
    {
        if (m_tried >= mostTried) {
            return;
        }
        while (from < m_letters.size() && lostLetters(m_letters[from]).isEmpty()) {
            ++from;
        }
        if (from == m_letters.size()) {
            tryWord(changes);
            return;
        }
        tryLost(from + 1, changes);
        const QChar typed = m_letters[from];
        for (const QChar lost : lostLetters(typed)) {
            m_letters[from] = lost;
            tryLost(from + 1, changes + 1);
        }
        m_letters[from] = typed;
    }

    void tryConfused()
    {
        for (qsizetype at = 0; at < m_letters.size(); ++at) {
            const QChar typed = m_letters[at];
            for (const QChar meant : confusedLetters(typed)) {
                m_letters[at] = meant;
                tryWord(1);
            }
            m_letters[at] = typed;
        }
    }

    bool foundNone() const { return m_found.isEmpty(); }

    QStringList best()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const auto &a, const auto &b) {
            return std::pair(a.disharmony, a.changes) < std::pair(b.disharmony, b.changes);
        });
        QStringList words;
        for (const Candidate &candidate : m_found) {
            words.append(candidate.word);
        }
        return words;
    }

private:
    void tryWord(int changes)
    {
        ++m_tried;
        const QString word = inItsCase();
        if (changes > 0 && m_accepts(word)) {
            m_found.append({word, disharmony(m_letters), changes});
        }
    }

    QString inItsCase() const
    {
        if (m_capitals) {
            return language::upper(m_letters);
        }
        return m_capital ? language::capitalised(m_letters) : m_letters;
    }

    const bool m_capitals;
    const bool m_capital;
    QString m_letters;
    const std::function<bool(const QString &)> &m_accepts;
    QList<Candidate> m_found;
    qsizetype m_tried = 0;
};

} // namespace

QStringList withKazakhLetters(QStringView word, const std::function<bool(const QString &)> &accepts)
{
    Search search(word, accepts);
    search.tryLost(0, 0);
    if (search.foundNone()) {
        search.tryConfused();
    }
    return search.best();
}

} // namespace tilshi::spelling
