#include "spelling/suggestions.h"

#include "language/folding.h"
#include "language/mixedscript.h"
#include "spelling/endings.h"
#include "spelling/kazakhletters.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

void appendNew(QStringList &list, const QStringList &more)
{
    for (const QString &word : more) {
        if (!list.contains(word)) {
            list.append(word);
        }
    }
}

QStringList scriptReadings(const QString &form, const Adviser &adviser)
{
    QStringList readings = language::scriptFixes(form);
    std::stable_partition(readings.begin(), readings.end(), adviser.accepts);
    return readings;
}

/// Who typed Kazakh letters has them all, and is likelier to err in an ending.
QStringList kazakhGuesses(const QString &form, const Adviser &adviser)
{
    const QStringList letters = withKazakhLetters(form, adviser.accepts);
    const QStringList endings = withFittingEnding(form, adviser.accepts);
    const bool hasKazakhLetters = lettersOf(form).kazakhOnly;
    QStringList guesses = hasKazakhLetters ? endings : letters;
    appendNew(guesses, hasKazakhLetters ? letters : endings);
    return guesses;
}

QStringList dictionarySuggestions(const QString &form, const Adviser &adviser)
{
    QStringList words = adviser.dictionary.suggestions(form);
    const QString key = language::folded(form);
    std::stable_partition(words.begin(), words.end(),
                          [&key](const QString &word) { return language::folded(word) == key; });
    return words;
}

} // namespace

QStringList suggestionsFor(const QString &form, const Adviser &adviser, int most)
{
    QStringList list = scriptReadings(form, adviser);
    const QString oneScript = list.value(0, form);
    const bool settled = !list.isEmpty() && adviser.accepts(oneScript);
    if (!settled && adviser.tongue == Tongue::Kazakh) {
        appendNew(list, kazakhGuesses(oneScript, adviser));
    }
    if (!settled && list.size() < most) {
        appendNew(list, dictionarySuggestions(oneScript, adviser));
    }
    return list.first(qMin<qsizetype>(most, list.size()));
}

} // namespace tilshi::spelling
