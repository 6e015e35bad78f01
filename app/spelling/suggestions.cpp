#include "spelling/suggestions.h"

#include "language/folding.h"
#include "language/mixedscript.h"
#include "spelling/endings.h"
#include "spelling/guesssearch.h"
#include "spelling/kazakhletters.h"
#include "spelling/likelihood.h"
#include "spelling/nearwords.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

QStringList kazakhGuesses(const QString &form, const Adviser &adviser)
{
    GuessSearch search(form, adviser.accepts, adviser.stop);
    tryKazakhLetters(search);
    tryEndings(search);
    tryNearWords(search);
    QStringList words;
    for (const Guess &guess : likeliestFirst(search.found(), adviser.frequencies)) {
        words.append(guess.word);
    }
    return words;
}

QStringList guessesOf(const QString &form, const Adviser &adviser)
{
    QStringList guesses;
    if (adviser.tongue == Tongue::Kazakh) {
        guesses = kazakhGuesses(form, adviser);
    }
    const bool stopped = adviser.stop && adviser.stop();
    return guesses.isEmpty() && !stopped ? adviser.dictionary.suggestions(form) : guesses;
}

/// Behind the guesses that differ from it in Kazakh letters alone: казақ gives қазақ first.
void insertReading(QStringList &guesses, const QString &reading)
{
    const QString key = language::folded(reading);
    const auto other = std::find_if(guesses.begin(), guesses.end(), [&key](const QString &guess) {
        return language::folded(guess) != key;
    });
    guesses.insert(other, reading);
}

} // namespace

QStringList suggestionsFor(const QString &form, const Adviser &adviser, int most)
{
    QStringList readings = language::scriptFixes(form);
    const auto known = std::stable_partition(readings.begin(), readings.end(), adviser.accepts);
    QStringList list = readings;
    if (known == readings.begin()) {
        list = guessesOf(readings.value(0, form), adviser);
        for (const QString &reading : readings) {
            list.removeAll(reading);
            insertReading(list, reading);
        }
    }
    return list.first(qMin<qsizetype>(most, list.size()));
}

} // namespace tilshi::spelling
