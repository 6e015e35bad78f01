#include "spelling/kazakhletters.h"

namespace tilshi::spelling {

namespace {

/// Which of a letter's readings are to be tried; й for и is tried beside vowels alone (оинау:
/// ойнау).
using Choices = QString (*)(QChar typed);

bool isVowel(QChar letter)
{
    return QStringView(u"аәеоөұүыіэ").contains(letter);
}

bool maybeShortI(QStringView word, qsizetype at)
{
    return word[at] == u'и' &&
           ((at > 0 && isVowel(word[at - 1])) || (at + 1 < word.size() && isVowel(word[at + 1])));
}

QString inBackWords(QChar typed)
{
    switch (typed.unicode()) {
    case u'г':
    case u'и':
    case u'к':
    case u'н':
    case u'х':
        return lostLetters(typed).toString();
    case u'у':
        return QStringLiteral("ұ");
    default:
        return {};
    }
}

QString inFrontWords(QChar typed)
{
    switch (typed.unicode()) {
    case u'а':
    case u'и':
    case u'н':
    case u'о':
    case u'э':
        return lostLetters(typed).toString();
    case u'у':
        return QStringLiteral("ү");
    case u'ы':
        return QStringLiteral("і");
    default:
        return {};
    }
}

/// Also Kazakh letters taken for each other: үстамай for ұстамай.
QString anywhere(QChar typed)
{
    switch (typed.unicode()) {
    case u'ү':
        return QStringLiteral("ұ");
    case u'ұ':
        return QStringLiteral("ү");
    case u'ң':
        return QStringLiteral("н");
    default:
        return lostLetters(typed).toString();
    }
}

/// Tries all choices, letter by letter.
class Restoration
{
public:
    Restoration(GuessSearch &search, Choices choices, int mostTried, int mostChanges)
        : m_search(search)
        , m_choices(choices)
        , m_letters(search.letters())
        , m_left(mostTried)
        , m_mostChanges(mostChanges)
    {
    }

    void tryAll() { tryFrom(0, {}, 0); }

private:
    void tryFrom(qsizetype from, const Slips &slips, int changes)
    {
        if (m_left <= 0 || m_search.isStopped()) {
            return;
        }
        if (from == m_letters.size()) {
            --m_left;
            m_search.tryWordOrName(m_letters, slips);
            return;
        }
        const QChar typed = m_letters[from];
        if (changes < m_mostChanges) {
            Slips more = slips;
            more.add(changes == 0 ? Slip::LostLetter : Slip::LostAgain);
            QString choices = m_choices(typed);
            if (maybeShortI(m_letters, from)) {
                choices += u'й';
            }
            for (const QChar choice : std::as_const(choices)) {
                m_letters[from] = choice;
                tryFrom(from + 1, more, changes + 1);
            }
            m_letters[from] = typed;
        }
        tryFrom(from + 1, slips, changes);
    }

    GuessSearch &m_search;
    Choices m_choices;
    QString m_letters;
    int m_left;
    int m_mostChanges;
};

} // namespace

void tryKazakhLetters(GuessSearch &search)
{
    constexpr int mostInHarmony = 512;
    constexpr int mostAnywhere = 400;
    constexpr int anyNumber = 64;
    Restoration(search, inBackWords, mostInHarmony, anyNumber).tryAll();
    Restoration(search, inFrontWords, mostInHarmony, anyNumber).tryAll();
    Restoration(search, anywhere, mostAnywhere, 4).tryAll();
}

} // namespace tilshi::spelling
