#pragma once

#include "spelling/dictionary.h"
#include "spelling/tongue.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace tilshi::spelling {

/// Whom to ask what a word was meant to be.
struct Adviser
{
    Tongue tongue = Tongue::Kazakh;
    Dictionary &dictionary;                       ///< of that tongue
    std::function<bool(const QString &)> accepts; ///< also knows the house words
};

/// What a word in its spelled form may have been meant to be, likeliest first, at most that many:
/// its readings in one script, and no more if one is accepted; accepted words with Kazakh letters
/// given back; the dictionary's own suggestions, those that differ in such letters alone first.
QStringList suggestionsFor(const QString &form, const Adviser &adviser, int most);

} // namespace tilshi::spelling
