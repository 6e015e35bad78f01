#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

#include <optional>

namespace tilshi::spelling {

/// What is wrong with a stretch of text; the kinds are told apart in the window.
enum class FindingKind
{
    Misspelling,    ///< the dictionary of the word's language does not know it
    MissingLetters, ///< typed without its Kazakh letters: казак for қазақ
    MixedScript,    ///< letters of two scripts in what looks like a word of one
    Ending,         ///< an ending that breaks harmony or does not fit its stem
    UnknownName,    ///< a capitalised word that no dictionary knows
    RepeatedWord,   ///< a word written twice
    SplitWord,      ///< a word with a space within, or two without one between
    Typography,     ///< punctuation and spaces not as newsrooms set them
    Punctuation,    ///< a comma or a dash that is missing
    Grammar,        ///< a form that does not go with the words around it
    Capital,        ///< a capital that should be none, or the other way round
    Style,          ///< right, and said better otherwise
};

/// What is looked for. Each can be switched off; several are of one kind.
enum class Rule
{
    Spelling,
    KazakhLetters,
    Scripts,
    Endings,
    Names,
    Repetitions,
    WordBorders,
    Quotes,        ///< «…», and “…” within
    Dashes,        ///< – for - and — between words, and in ranges of years
    Spaces,        ///< doubled ones, and those around punctuation
    NoBreakSpaces, ///< 2025 ж., № 5, 8 қыркүйек, 1,5 млрд
    Numbers,       ///< 2025-ші, 10-ға, 2025 жылы; 1,5 млн, 45%, 1 000 000 теңге
    Particles,     ///< бала да, айтты ма; сол-ақ, екен-ау
    Compounds,     ///< көпсалалы, жан-жақты, алдын ала
    Plurals,       ///< он депутат, бірнеше ел
    Commas,        ///< Әрине, … · …, бірақ …
    DirectSpeech,  ///< «…», – деді
    Capitals,      ///< Алматы облысы, 9 мамыр, Қаржы министрлігі
    ConfusedWords, ///< түр for тұр, by the words around it
    Style,         ///< болып табылады, бару керекпін
};

const QList<Rule> &allRules();

FindingKind kindOf(Rule rule);

/// True of what is no longer found once its word is added to the house's words.
bool isOfUnknownWord(FindingKind kind);

/// The rule's stable name, for settings: spelling, kazakh-letters …
QString keyOf(Rule rule);
std::optional<Rule> ruleNamed(QStringView key);

/// The kind's stable name, for what programs read: misspelling, missing-letters …
QString keyOf(FindingKind kind);
std::optional<FindingKind> kindNamed(QStringView key);

/// Which rules hold.
using Rules = QSet<Rule>;

/// All of them.
Rules everyRule();

/// Those that hold until somebody chooses: all but Style.
Rules usualRules();

inline size_t qHash(Rule rule, size_t seed = 0)
{
    return ::qHash(static_cast<int>(rule), seed);
}

} // namespace tilshi::spelling
