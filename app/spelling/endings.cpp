#include "spelling/endings.h"

namespace tilshi::spelling {

namespace {

constexpr qsizetype shortestStem = 2;

void tryHarmony(GuessSearch &search)
{
    QString letters = search.letters();
    for (qsizetype at = letters.size() - 1; at >= shortestStem; --at) {
        const QChar other = otherHarmony(letters[at]);
        if (other != letters[at]) {
            letters[at] = other;
            search.tryWord(letters, Slip::Harmony);
        }
    }
}

void tryAssimilation(GuessSearch &search)
{
    QString letters = search.letters();
    for (qsizetype at = letters.size() - 1; at >= shortestStem; --at) {
        const QChar typed = letters[at];
        for (const QChar consonant : otherBeginnings(typed)) {
            letters[at] = consonant;
            search.tryWord(letters, Slip::Assimilation);
        }
        letters[at] = typed;
    }
}

} // namespace

void tryEndings(GuessSearch &search)
{
    tryHarmony(search);
    tryAssimilation(search);
}

} // namespace tilshi::spelling
