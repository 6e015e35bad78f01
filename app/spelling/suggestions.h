#pragma once

#include "spelling/dictionary.h"
#include "spelling/frequencies.h"
#include "spelling/guess.h"
#include "spelling/wordlanguage.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace tilshi::spelling {

/// Whom to ask what a word was meant to be.
struct Adviser
{
    Language language = Language::Kazakh;
    Dictionary &dictionary; ///< of that language
    const Frequencies &frequencies;
    Accepts accepts;            ///< also knows the house words
    std::function<bool()> stop; ///< asked now and then; true ends the search
};

/// What a word in its spelled form may have been meant to be, likeliest first, at most that many:
/// its readings in one script, and nothing but more Kazakh letters in it if one is accepted; for
/// Kazakh what a slip or two lead to, by how likely they are, and the dictionary's own suggestions
/// where there are none; for other languages the dictionary's.
QStringList suggestionsFor(const QString &form, const Adviser &adviser, int most);

} // namespace tilshi::spelling
