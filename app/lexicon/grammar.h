#pragma once

#include "lexicon/sounds.h"
#include "lexicon/sourceline.h"

#include <QMap>
#include <QStringList>

namespace tilshi::lexicon {

/// A part of a suffix as the grammar writes it: letters, or a sound that takes its shape from what
/// stands before it. An optional part ("(I)м", "(с)I") is there only behind a consonant if it is a
/// vowel, and only behind a vowel if it is a consonant.
struct Segment
{
    QString letters; ///< empty if it is a sound
    QChar sound;
    bool optional = false;
};

/// One suffix of a slot.
struct Arc
{
    QString analysis; ///< "-" if it adds nothing to say
    QList<Segment> suffix;
    QString next;       ///< the slot behind it; empty if the word ends here
    bool folds = false; ///< Hunspell's second fold starts behind it
    QStringList groups; ///< what a stem must have for it
    SourceLine place;
};

/// A kind of word: where its suffixes start, and what its stems may take unless their row says so.
struct Kind
{
    QString slot;
    QStringList groups;
    SourceLine place;
    QString small; ///< kind of the bound stem that its headwords make in small letters, if they do
};

/// Bound first parts (аэро, био) that are written solid before words of these kinds: аэрофотосурет.
struct FirstParts
{
    QStringList kinds;
    int leastLetters = 0; ///< of the word behind; before shorter ones too many misspellings fit
    QStringList parts;
    SourceLine place;

    /// True if they may stand before this headword: a word of one of the kinds, long enough, in
    /// small letters and without a hyphen.
    bool precede(const QString &headword, const QString &kind) const;
};

/// The grammar as its files give it.
struct Grammar
{
    Sounds sounds;
    QMap<QString, QList<Arc>> slotArcs;
    QMap<QString, Kind> kinds;
    QList<FirstParts> firstParts;
    QStringList groups; ///< every group that an arc names, sorted
};

/// Reads files of rules, in this order. Errors: those of readFile; Invalid with file and line for
/// an unknown rule, sound, slot or group, a second fold within a second fold, and suffixes without
/// end.
Result<Grammar> readGrammar(const QStringList &paths);

} // namespace tilshi::lexicon
