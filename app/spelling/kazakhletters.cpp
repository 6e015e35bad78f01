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

/// What a letter is taken for by who has the Kazakh ones, or by who replaces й and і by ear.
QStringView confusedLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'ә':
        return u"еа";
    case u'е':
        return u"ә";
    case u'и':
        return u"й";
    case u'і':
        return u"ыи";
    case u'ы':
        return u"і";
    case u'ү':
        return u"ұу";
    case u'ұ':
        return u"үу";
    case u'ғ':
        return u"г";
    case u'қ':
        return u"к";
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

    /// Tries all choices from that letter on, those letters confused too if wanted.
    void tryFrom(qsizetype from, bool confused, int changes)
    {
        if (m_tried >= mostTried) {
            return;
        }
        if (from == m_letters.size()) {
            tryWord(changes);
            return;
        }
        tryFrom(from + 1, confused, changes);
        const QChar typed = m_letters[from];
        for (const QStringView choices :
             {lostLetters(typed), confused ? confusedLetters(typed) : QStringView()}) {
            for (const QChar choice : choices) {
                m_letters[from] = choice;
                tryFrom(from + 1, confused, changes + 1);
            }
        }
        m_letters[from] = typed;
    }

    void startAgain() { m_tried = 0; }

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
    search.tryFrom(0, false, 0);
    if (search.foundNone()) {
        search.startAgain();
        search.tryFrom(0, true, 0);
    }
    return search.best();
}

} // namespace tilshi::spelling
