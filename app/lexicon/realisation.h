#pragma once

#include "lexicon/grammar.h"

namespace tilshi::lexicon {

/// A word on its way: what the next suffix finds before it.
struct Base
{
    QString text;
    Harmony harmony = Harmony::Back;
    QChar soundClass;    ///< usually that of the last letter; abbreviations are spoken otherwise
    bool voiced = false; ///< its final к, қ, п is voiced before a vowel

    bool operator==(const Base &) const = default;
};

/// The suffix as it is written behind that word, before the two are joined.
QString spelled(const Sounds &sounds, const Base &base, const QList<Segment> &suffix);

/// The word with the suffix behind it. Harmony stays, unless the suffix has a vowel of its own
/// (Nікі, Mен); the final к, қ, п of a suffix is always voiced before the next.
Base with(const Sounds &sounds, const Base &base, const QList<Segment> &suffix);

} // namespace tilshi::lexicon
