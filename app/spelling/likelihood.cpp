#include "spelling/likelihood.h"

#include "language/alphabet.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace tilshi::spelling {

namespace {

double log2Of(qsizetype count)
{
    return std::log2(double(count) + 1);
}

double &traitIn(Traits &traits, Trait trait)
{
    return traits[static_cast<std::size_t>(trait)];
}

int countOf(const QString &word, const Frequencies &frequencies)
{
    const int asItIs = frequencies.of(word);
    const QString small = language::lower(word);
    return asItIs > 0 || small == word ? asItIs : frequencies.of(small);
}

/// How many letters do not go with the others: back а о ұ ы қ ғ among front ә ө ү і е к г, or the
/// other way round.
int disharmony(QStringView word)
{
    int back = 0;
    int front = 0;
    for (const QChar letter : word) {
        back += QStringView(u"аоұықғ").contains(letter) ? 1 : 0;
        front += QStringView(u"әөүіекг").contains(letter) ? 1 : 0;
    }
    return std::min(back, front);
}

struct SlipWeight
{
    Slip slip;
    double weight;
};

struct TraitWeight
{
    Trait trait;
    double weight;
};

/// Natural logarithms of likelihoods: the ranking's logistic regression over pairs of what was
/// typed and what was meant, each with frequencies counted in texts that the right word was not
/// taken from.
constexpr SlipWeight slipWeights[] = {
    {Slip::LostLetter, 2.7},  {Slip::LostAgain, -1.4},   {Slip::ConfusedLetter, 0.8},
    {Slip::Harmony, 1.7},     {Slip::Assimilation, 1.6}, {Slip::Sound, 2.6},
    {Slip::Neighbour, -0.4},  {Slip::OtherLetter, -3.7}, {Slip::Misheard, -1.5},
    {Slip::Particle, 6.0},    {Slip::Second, -4.0},      {Slip::Omitted, 1.1},
    {Slip::OmittedTwin, 1.7}, {Slip::Doubled, 1.0},      {Slip::Extra, -2.8},
    {Slip::Transposed, 1.1},  {Slip::Space, -5.2},       {Slip::Hyphen, -0.4},
    {Slip::NoHyphen, 2.6},    {Slip::Capital, -0.2},     {Slip::FirstLetter, -0.8},
};

/// That a word was meant as it stands, once it is of one script.
constexpr double asItStands = 4.5;

constexpr TraitWeight traitWeights[] = {
    {Trait::Unseen, -3.4},     {Trait::Frequency, 0.7},  {Trait::Family, 0.05},
    {Trait::Disharmony, -0.8}, {Trait::ShortPart, -2.2},
};

} // namespace

Traits traitsOf(const QString &word, const Frequencies &frequencies)
{
    Traits traits{};
    const auto parts = word.split(u' ');
    int count = countOf(parts.first(), frequencies);
    for (const QString &part : parts) {
        count = std::min(count, countOf(part, frequencies));
        if (parts.size() > 1 && part.size() <= 2) {
            traitIn(traits, Trait::ShortPart) = 1;
        }
    }
    const QString small = language::lower(parts.first());
    const qsizetype beginning = std::max<qsizetype>(2, small.size() * 2 / 3);
    traitIn(traits, Trait::Unseen) = count == 0 ? 1 : 0;
    traitIn(traits, Trait::Frequency) = log2Of(count);
    traitIn(traits, Trait::Family) =
        log2Of(frequencies.extent(small.first(std::min(beginning, small.size()))));
    traitIn(traits, Trait::Disharmony) = disharmony(small);
    return traits;
}

double likelihood(const Guess &guess, const Frequencies &frequencies)
{
    const Traits traits = traitsOf(guess.word, frequencies);
    double sum = guess.slips == Slips() ? asItStands : 0;
    for (const auto &[slip, weight] : slipWeights) {
        sum += weight * guess.slips.times(slip);
    }
    for (const auto &[trait, weight] : traitWeights) {
        sum += weight * traits[static_cast<std::size_t>(trait)];
    }
    return sum;
}

QList<Guess> likeliestFirst(const QList<Guess> &guesses, const Frequencies &frequencies)
{
    std::vector<std::pair<double, qsizetype>> order;
    for (qsizetype at = 0; at < guesses.size(); ++at) {
        order.emplace_back(-likelihood(guesses[at], frequencies), at);
    }
    std::sort(order.begin(), order.end());
    QList<Guess> sorted;
    for (const auto &[_, at] : order) {
        sorted.append(guesses[at]);
    }
    return sorted;
}

} // namespace tilshi::spelling
