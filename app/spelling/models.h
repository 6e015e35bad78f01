#pragma once

#include <QStringList>
#include <QStringView>

namespace tilshi::spelling {

/// Nouns that a word may be inflected like, the likeliest first: of its harmony, with a last sound
/// of its class, and voicing it before a vowel or not as such words do. Common words, so that a
/// dictionary has one of them at least; none for a word without vowels.
QStringList likelyModels(QStringView word);

} // namespace tilshi::spelling
