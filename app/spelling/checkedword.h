#pragma once

#include "spelling/languagerun.h"
#include "spelling/wordlanguage.h"

#include <QList>

namespace tilshi::spelling {

class TokenizedText;

/// A word on its way through the checker; start and length in UTF-16 units.
struct CheckedWord
{
    qsizetype start = 0;
    qsizetype length = 0;
    Language language = Language::Other;
    bool marked = false;     ///< its language was given by a run
    bool kazakhOnly = false; ///< has a letter that Russian has not
    bool mixedScript = false;
    bool mayBeMixed = false; ///< a part of Latin letters may have been meant as Cyrillic: ic-қимыл
    bool refused = false; ///< by the dictionary of its language
};

/// The words of a text in their order, those of no language left out; and whatever has letters of
/// two scripts, numbers with their endings included.
QList<CheckedWord> wordsToCheck(const TokenizedText &passage, const QList<LanguageRun> &runs,
                                Language language);

} // namespace tilshi::spelling
