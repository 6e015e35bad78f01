#pragma once

#include <QString>

namespace tilshi::spelling {

enum class FindingKind
{
    Misspelling, ///< the dictionary of the word's language does not know it
    MixedScript, ///< letters of two scripts in what looks like a word of one
};

/// One word of a text that should be looked at; start and length in UTF-16 units.
struct Finding
{
    FindingKind kind = FindingKind::Misspelling;
    qsizetype start = 0;
    qsizetype length = 0;
    QString text;     ///< the word as it stands there
    QString language; ///< whose dictionary to ask for suggestions: kk, ru or en

    bool operator==(const Finding &) const = default;
};

} // namespace tilshi::spelling
