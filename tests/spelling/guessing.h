#pragma once

#include "spelling/guesssearch.h"

#include <QString>
#include <QStringList>

namespace tilshi::test {

/// What a search finds for a word where only these are words.
inline QStringList foundAmong(const QStringList &words, QStringView typed,
                              void (*search)(spelling::GuessSearch &))
{
    spelling::GuessSearch guesses(typed,
                                  [&words](const QString &guess) { return words.contains(guess); });
    search(guesses);
    QStringList found;
    for (const spelling::Guess &guess : guesses.found()) {
        found.append(guess.word);
    }
    return found;
}

} // namespace tilshi::test
