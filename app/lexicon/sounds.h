#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace tilshi::lexicon {

/// жуан or жіңішке.
enum class Harmony
{
    Back,
    Front
};

/// The shape that a sound takes in some environment: the first choice that fits counts.
struct SoundChoice
{
    QChar soundClass;               ///< only behind this class; null: behind any
    std::optional<Harmony> harmony; ///< only in this harmony; none: in either
    QString letters;                ///< may be empty
};

/// What happens where a stem or suffix that ends in left meets a suffix that begins with right.
struct Junction
{
    QString left;
    QString right;
    QString result;      ///< stands in place of both
    bool voiced = false; ///< only behind words whose final consonant is voiced before vowels
};

/// An ending that decides against the general rule.
template <class T>
struct Ending
{
    QString letters;
    T value;
};

/// The sounds of the language, as grammar/sounds.grammar gives them.
struct Sounds
{
    QHash<QChar, Harmony> vowels;
    QHash<QChar, QChar> classes; ///< letter to class
    QHash<QChar, QList<SoundChoice>> sounds;
    QList<Junction> junctions;
    QList<Ending<Harmony>> harmonyEndings;
    QList<Ending<Harmony>> loanEndings; ///< of words that have no letter of Kazakh's own
    QList<QString> keepingEndings;      ///< of words whose final к, қ, п is not voiced

    /// The harmony of a word of small letters: an ending that decides, of any word or of loans,
    /// else the last vowel. и is front in a closed syllable, у between consonants is back, and
    /// otherwise both and ю are as the vowel before them. A word without vowels is back.
    Harmony harmonyOf(QStringView word) const;

    /// The class of the word's last letter, ь and ъ and hyphens not counted; null if it has none.
    QChar classOf(QStringView word) const;

    /// True if the word ends in a к, қ or п that is voiced before a vowel, as far as its form
    /// tells.
    bool isVoiced(QStringView word) const;
};

} // namespace tilshi::lexicon
