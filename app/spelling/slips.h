#pragma once

#include <QChar>
#include <QStringView>
#include <QtGlobal>

#include <array>

/// What goes wrong between the word that was meant and the one that was typed.
namespace tilshi::spelling {

/// A kind of slip; how costly each is stands in likelihood.cpp.
enum class Slip
{
    LostLetter,     ///< a Kazakh letter typed as the Russian one in its place: к for қ
    LostAgain,      ///< every further such letter
    ConfusedLetter, ///< ұ for ү, і for ы, е for ә, й for и
    Harmony,        ///< an ending of the other harmony: -да for -де
    Assimilation,   ///< an ending with another first consonant: -да for -та
    Sound,          ///< written as it is spoken: шш for сш, мб for нб, и for ый
    Neighbour,      ///< the key beside the right one
    Misheard,       ///< another vowel or consonant that sounds much like it: а for о
    OtherLetter,    ///< any other letter in its place
    Omitted,        ///< a letter left out
    OmittedTwin,    ///< one of two equal letters left out
    Doubled,        ///< a letter typed twice
    Extra,          ///< any other letter too many
    Transposed,     ///< two letters in the wrong order
    Space,          ///< two words written as one
    Particle,       ///< a particle written to the word before it
    Hyphen,         ///< a hyphen left out
    NoHyphen,       ///< a hyphen too many
    Capital,        ///< a name without its capital
    FirstLetter,    ///< the slip is in the first letter: beside its kind
    Second,         ///< there are two slips: beside their kinds
    Count
};

constexpr std::size_t slipKinds = static_cast<std::size_t>(Slip::Count);

/// How often each kind of slip happened.
class Slips
{
public:
    constexpr Slips() = default;
    constexpr Slips(Slip slip) { add(slip); }

    constexpr void add(Slip slip) { ++m_times[static_cast<std::size_t>(slip)]; }
    constexpr int times(Slip slip) const { return m_times[static_cast<std::size_t>(slip)]; }
    constexpr bool has(Slip slip) const { return times(slip) > 0; }
    bool operator==(const Slips &) const = default;

private:
    std::array<quint8, slipKinds> m_times{};
};

/// What a letter may have been before it was typed without Kazakh letters: к қ. Small letters here
/// and below; empty if it was nothing else.
QStringView lostLetters(QChar typed);

/// What a letter of a loan or an unstressed vowel is written for by ear: а о, е и, ш щ.
QStringView misheardLetters(QChar typed);

/// What a letter is taken for by who has the Kazakh ones, or replaces й and і by ear.
QStringView confusedLetters(QChar typed);

/// The letter's counterpart of the other harmony; itself if it has none.
QChar otherHarmony(QChar letter);

/// The consonants that a suffix begins with in place of this one.
QStringView otherBeginnings(QChar letter);

/// True for keys that touch each other on the Kazakh keyboard, whose digit row has letters.
bool areNeighbours(QChar key, QChar other);

/// The kind of slip that lies between two letters in one place, the next letter being that one.
Slip replacement(QChar typed, QChar meant, QChar next);

/// True if the second letter is heard as the first before the third: н as м before б.
bool soundsAs(QChar typed, QChar meant, QChar next);

} // namespace tilshi::spelling
