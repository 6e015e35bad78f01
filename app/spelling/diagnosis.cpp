#include "spelling/diagnosis.h"

#include "language/alphabet.h"
#include "spelling/endings.h"
#include "spelling/kazakhletters.h"
#include "spelling/likelihood.h"
#include "spelling/particles.h"

#include <algorithm>
#include <optional>

namespace tilshi::spelling {

namespace {

/// Words that are written apart from the one before them, and are seen glued to it.
const QStringList &apartWords()
{
    static const QStringList words = {
        QStringLiteral("және"),    QStringLiteral("үшін"),   QStringLiteral("туралы"),
        QStringLiteral("бойынша"), QStringLiteral("арқылы"), QStringLiteral("кейін"),
        QStringLiteral("дейін"),   QStringLiteral("емес"),   QStringLiteral("сияқты"),
        QStringLiteral("деп"),     QStringLiteral("деген"),  QStringLiteral("дейді"),
        QStringLiteral("болды"),   QStringLiteral("мүмкін"), QStringLiteral("ретінде"),
        QStringLiteral("жатыр"),
    };
    return words;
}

/// True where letters were lost and not only the last ң of an ending: жасында is rather an ending
/// that the dictionary lacks than жасыңда.
bool lacksLetters(const QString &form, const Guess &guess)
{
    constexpr qsizetype longestEnding = 4;
    const bool onlyEnding = form.size() == guess.word.size() && form.size() > longestEnding &&
                            form.chopped(longestEnding) == guess.word.chopped(longestEnding) &&
                            guess.word.sliced(form.size() - longestEnding).contains(u'ң');
    return form.size() > 2 && guess.slips.has(Slip::LostLetter) &&
           !guess.slips.has(Slip::Capital) && !onlyEnding;
}

/// True where the two part in the shape of one ending: a stem that is a word, then -да for -де.
bool hasWrongEnding(const QString &form, const Guess &guess, const Adviser &adviser)
{
    constexpr qsizetype shortestStem = 3;
    if (!guess.slips.has(Slip::Harmony) && !guess.slips.has(Slip::Assimilation)) {
        return false;
    }
    for (qsizetype at = shortestStem; at < form.size() && form[at - 1] == guess.word[at - 1];
         ++at) {
        if (areShapesOfOneEnding(QStringView(form).sliced(at),
                                 QStringView(guess.word).sliced(at)) &&
            adviser.accepts(form.first(at))) {
            return true;
        }
    }
    return false;
}

/// False where да would be the locative of a word that the dictionary lacks in that form (танда).
/// It is none behind a possessive (аймағы: аймағында), a locative, and a verb in the past.
bool canBeNoCase(const QString &host, const QString &particle, const Adviser &adviser)
{
    constexpr qsizetype length = 2;
    if (!QStringView(u"дт").contains(particle.front())) {
        return true;
    }
    const QString end = host.last(length);
    return isParticle(end) || adviser.accepts(host + u'м') ||
           adviser.accepts(host + u'н' + particle);
}

/// Two words of which one is never written to another, by the rules that hold.
Diagnosis parted(const QString &form, const Adviser &adviser, const Circumstances &where)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype shortestParticle = 2;
    const auto isApart = [](const QString &word) {
        return apartWords().contains(language::lower(word));
    };
    for (qsizetype at = shortest; at + shortestParticle <= form.size(); ++at) {
        const QString first = form.first(at);
        const QString second = form.sliced(at);
        if (where.holds(Rule::WordBorders) && (isApart(first) || isApart(second)) &&
            adviser.accepts(first) && adviser.accepts(second)) {
            return {Rule::WordBorders, Confidence::High, {first + u' ' + second}};
        }
        if (where.holds(Rule::Particles) && isParticle(second) && fitsParticle(first, second) &&
            adviser.accepts(first) && canBeNoCase(first, second, adviser)) {
            return {Rule::Particles, Confidence::High, {first + u' ' + second}};
        }
    }
    return {};
}

int timesOf(const QString &word, const Frequencies &frequencies)
{
    return std::max(frequencies.of(word), frequencies.of(language::lower(word)));
}

/// The likeliest of the words in use that differ in Kazakh letters or in an ending's fit. The table
/// of words in use answers many times faster than the dictionary.
std::optional<Guess> mended(const QString &form, const Adviser &adviser)
{
    const auto isUsedWord = [&adviser](const QString &word) {
        return timesOf(word, adviser.frequencies) > 0 && adviser.accepts(word);
    };
    GuessSearch search(form, isUsedWord, adviser.stop);
    tryKazakhLetters(search);
    tryEndings(search);
    const QList<Guess> guesses = likeliestFirst(search.found(), adviser.frequencies);
    return guesses.isEmpty() ? std::nullopt : std::optional(guesses.first());
}

/// True for a word that is in use enough to be what was meant. A capitalised word may be a name
/// that nobody listed: within a sentence only a name in use tells against it, at its beginning only
/// a word in frequent use; without a table nothing is sure.
bool isInUse(const QString &word, bool mayBeName, const Frequencies &frequencies)
{
    constexpr int often = 5;
    constexpr int veryOften = 20;
    const int asItIs = frequencies.of(word);
    if (mayBeName) {
        return asItIs >= often;
    }
    return timesOf(word, frequencies) >= (language::startsUpper(word) ? veryOften : 1);
}

/// True where what is written begins with a common noun or another word that is written small, and
/// parts from the guess only behind it: Жобага at a sentence's beginning is жоба, and no name.
bool beginsWithWord(const QString &form, const Guess &guess, const Adviser &adviser)
{
    constexpr qsizetype shortestStem = 3;
    const auto parting =
        std::mismatch(form.begin(), form.end(), guess.word.begin(), guess.word.end());
    const QString stem = language::lower(form.first(parting.first - form.begin()));
    return stem.size() >= shortestStem && adviser.frequencies.of(stem) > 0 && adviser.accepts(stem);
}

/// True where what is written small is a name that is in no less use than the guess: алматы is
/// Алматы rather than алмады.
bool isSmallName(const QString &form, const Guess &guess, const Adviser &adviser)
{
    const QString name = language::capitalised(form);
    return name != form &&
           adviser.frequencies.of(name) >= timesOf(guess.word, adviser.frequencies) &&
           adviser.accepts(name);
}

/// True for a word that is far likelier in a Kazakh text than a Russian one that looks like it.
bool isCommon(const QString &word, const Frequencies &frequencies)
{
    constexpr int often = 50;
    return frequencies.of(language::lower(word)) >= often;
}

} // namespace

Diagnosis diagnose(const QString &form, const Adviser &adviser, const Circumstances &where)
{
    const bool mayBeName = language::startsUpper(form) && !where.beginsSentence;
    const std::optional<Guess> guess = mended(form, adviser);
    const bool usable = guess && (isInUse(guess->word, mayBeName, adviser.frequencies) ||
                                  (!mayBeName && beginsWithWord(form, *guess, adviser)));
    if (usable && lacksLetters(form, *guess) && where.holds(Rule::KazakhLetters) &&
        (isCommon(guess->word, adviser.frequencies) || !where.isRussian())) {
        return {Rule::KazakhLetters, Confidence::High, {guess->word}};
    }
    if (usable && hasWrongEnding(form, *guess, adviser) && where.holds(Rule::Endings)) {
        return isSmallName(form, *guess, adviser)
                   ? Diagnosis{Rule::Spelling, Confidence::High, {language::capitalised(form)}}
                   : Diagnosis{Rule::Endings, Confidence::High, {guess->word}};
    }
    if (mayBeName) {
        return {Rule::Names, Confidence::Low, {}};
    }
    return parted(form, adviser, where);
}

} // namespace tilshi::spelling
