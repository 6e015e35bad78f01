#include "spelling/suggestions.h"

#include "language/folding.h"
#include "language/mixedscript.h"
#include "spelling/endings.h"
#include "spelling/guesssearch.h"
#include "spelling/kazakhletters.h"
#include "spelling/likelihood.h"
#include "spelling/loans.h"
#include "spelling/nearnames.h"
#include "spelling/nearwords.h"
#include "spelling/particles.h"
#include "spelling/twoslips.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

QStringList wordsOf(const QList<Guess> &guesses)
{
    QStringList words;
    for (const Guess &guess : guesses) {
        words.append(guess.word);
    }
    return words;
}

/// True where one of them is so likely that no word farther away is looked for.
bool hasLikely(const QList<Guess> &guesses, const Frequencies &frequencies)
{
    constexpr double likely = 4;
    return std::any_of(guesses.begin(), guesses.end(), [&frequencies](const Guess &guess) {
        return likelihood(guess, frequencies) >= likely;
    });
}

QStringList kazakhGuesses(const QString &form, const Adviser &adviser)
{
    GuessSearch search(form, adviser.accepts, adviser.stop);
    tryKazakhLetters(search);
    tryEndings(search);
    tryParticles(search);
    trySpokenPerson(search);
    tryNearWords(search);
    if (!hasLikely(search.found(), adviser.frequencies)) {
        tryTwoSlips(search, adviser.frequencies);
        tryNearNames(search, adviser.frequencies);
        tryLoans(search, adviser.frequencies);
    }
    return wordsOf(likeliestFirst(search.found(), adviser.frequencies));
}

QStringList guessesOf(const QString &form, const Adviser &adviser)
{
    QStringList guesses;
    if (adviser.language == Language::Kazakh) {
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

/// The readings in one script that are words, and what they are with Kazakh letters, the likeliest
/// first.
QStringList scriptFixes(const QStringList &readings, const Adviser &adviser)
{
    QList<Guess> guesses;
    for (const QString &reading : readings) {
        guesses.append({reading, {}});
        GuessSearch search(reading, adviser.accepts, adviser.stop);
        tryKazakhLetters(search);
        guesses += search.found();
    }
    return wordsOf(likeliestFirst(guesses, adviser.frequencies));
}

} // namespace

QStringList suggestionsFor(const QString &form, const Adviser &adviser, int most)
{
    QStringList readings = language::scriptFixes(form);
    const auto unknown = std::stable_partition(readings.begin(), readings.end(), adviser.accepts);
    QStringList list;
    if (unknown != readings.begin()) {
        list = scriptFixes({readings.begin(), unknown}, adviser);
    } else {
        list = guessesOf(readings.value(0, form), adviser);
        for (const QString &reading : readings) {
            list.removeAll(reading);
            insertReading(list, reading);
        }
    }
    list.removeDuplicates();
    return list.first(qMin<qsizetype>(most, list.size()));
}

} // namespace tilshi::spelling
