#pragma once

#include "lexicon/dictionary.h"
#include "lexicon/frequentwords.h"

namespace tilshi::lexicon {

/// Something in a table that is probably wrong.
struct Doubt
{
    SourceLine place;
    QString what;
};

/// What a linguist should look at, in the tables' order: a headword that its table or another has
/// already with that kind, characters that are no Cyrillic letters, a verb given as its infinitive,
/// and a noun that is a form of another headword. The stock list is not looked at.
QList<Doubt> doubtsAbout(const Dictionary &dictionary);

/// What must not be in the tables, in their order: a headword with letters of two scripts; one that
/// is another with э for ә; one with letters that stand together in scans and other languages
/// alone; a word that stands as it is and is another with a particle written to it; and what the
/// mining found that is rare and one letter off a frequent word: what is right of that is written
/// into a table by hand. Needs no grammar, so that it takes no time.
QList<Doubt> misspellingsIn(const Dictionary &dictionary, const FrequentWords &frequent);

} // namespace tilshi::lexicon
