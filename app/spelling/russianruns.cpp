#include "spelling/russianruns.h"

namespace tilshi::spelling {

namespace {

constexpr int fewestRussian = 3;

using Knows = std::function<bool(const CheckedWord &)>;
using Word = QList<CheckedWord>::iterator;

bool mayBeRussian(const CheckedWord &word)
{
    return word.language == Language::Kazakh && !word.marked && !word.kazakhOnly &&
           !word.mixedScript;
}

/// Grows over neighbours while they may be one stretch, and remembers where its last sure word is.
class Stretch
{
public:
    Stretch(Word from, const Knows &knows)
        : m_from(from)
        , m_last(from)
        , m_knows(&knows)
    {
    }

    /// False for a word that ends the stretch: one that only Kazakh knows.
    bool take(Word word)
    {
        if (!word->refused) {
            return m_russian > 0 && (*m_knows)(*word);
        }
        if (!(*m_knows)(*word)) {
            m_unknown += m_russian > 0 ? 1 : 0;
            return m_russian > 0 && m_unknown <= m_russian;
        }
        m_from = m_russian == 0 ? word : m_from;
        m_last = word;
        ++m_russian;
        return true;
    }

    /// Makes the words Russian from the first sure one to the last, if there are enough.
    void claim() const
    {
        if (m_russian < fewestRussian) {
            return;
        }
        for (Word word = m_from; word <= m_last; ++word) {
            word->language = Language::Russian;
            word->refused = !(*m_knows)(*word);
        }
    }

private:
    Word m_from;
    Word m_last;
    const Knows *m_knows;
    int m_russian = 0;
    int m_unknown = 0;
};

/// Neighbours without Kazakh letters, enough of them refused to be worth asking about.
void claimWithin(Word from, Word end, const Knows &knows)
{
    Stretch stretch(from, knows);
    for (Word word = from; word != end; ++word) {
        if (!stretch.take(word)) {
            stretch.claim();
            stretch = Stretch(word + 1, knows);
        }
    }
    stretch.claim();
}

} // namespace

void claimRussianRuns(QList<CheckedWord> &words, const Knows &knowsRussian)
{
    const Word end = words.end();
    for (Word word = words.begin(); word != end;) {
        const Word from = word;
        int refused = 0;
        while (word != end && mayBeRussian(*word)) {
            refused += word->refused ? 1 : 0;
            ++word;
        }
        if (refused >= fewestRussian) {
            claimWithin(from, word, knowsRussian);
        }
        word = word == from ? word + 1 : word;
    }
}

} // namespace tilshi::spelling
