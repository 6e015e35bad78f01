#include "lexicon/sounds.h"

#include "language/alphabet.h"

#include <algorithm>

namespace tilshi::lexicon {

namespace {

bool isSilent(QChar letter)
{
    return letter == u'ь' || letter == u'ъ' || letter == u'-';
}

bool isGlideOrLoanVowel(QChar letter)
{
    return letter == u'и' || letter == u'у' || letter == u'ю';
}

bool isVowel(const Sounds &sounds, QChar letter)
{
    return sounds.vowels.contains(letter) || isGlideOrLoanVowel(letter);
}

/// What и, у or ю at that place says about the harmony; nothing if the vowel before decides.
std::optional<Harmony> ofGlide(const Sounds &sounds, QStringView word, qsizetype at)
{
    const bool last = at + 1 == word.size();
    const bool closed = !last && !isVowel(sounds, word[at + 1]);
    const bool afterConsonant = at > 0 && !isVowel(sounds, word[at - 1]);
    if (word[at] == u'и' && closed) {
        return Harmony::Front;
    }
    if (word[at] == u'у' && closed && afterConsonant) {
        return Harmony::Back;
    }
    return {};
}

/// What the first of these endings that the word has decides.
std::optional<Harmony> ofEnding(const QList<Ending<Harmony>> &endings, QStringView word)
{
    const auto found =
        std::find_if(endings.begin(), endings.end(),
                     [&](const Ending<Harmony> &rule) { return word.endsWith(rule.letters); });
    return found == endings.end() ? std::nullopt : std::optional(found->value);
}

/// As far as its letters tell: loans have none of Kazakh's own, and hardly an ы.
bool isLoan(QStringView word)
{
    return std::none_of(word.begin(), word.end(), [](QChar letter) {
        return letter == u'ы' || language::isKazakhOnly(letter.unicode());
    });
}

} // namespace

Harmony Sounds::harmonyOf(QStringView word) const
{
    if (const auto harmony = ofEnding(harmonyEndings, word)) {
        return *harmony;
    }
    if (const auto harmony = isLoan(word) ? ofEnding(loanEndings, word) : std::nullopt) {
        return *harmony;
    }
    bool front = false;
    for (qsizetype at = word.size() - 1; at >= 0; --at) {
        if (const auto vowel = vowels.constFind(word[at]); vowel != vowels.cend()) {
            return *vowel;
        }
        if (isGlideOrLoanVowel(word[at])) {
            if (const auto harmony = ofGlide(*this, word, at)) {
                return *harmony;
            }
            front = front || word[at] != u'у';
        }
    }
    return front ? Harmony::Front : Harmony::Back;
}

QChar Sounds::classOf(QStringView word) const
{
    for (qsizetype at = word.size() - 1; at >= 0; --at) {
        if (!isSilent(word[at])) {
            return classes.value(word[at].toLower());
        }
    }
    return {};
}

bool Sounds::isVoiced(QStringView word) const
{
    const bool canBe = word.endsWith(u'к') || word.endsWith(u'қ') || word.endsWith(u'п');
    return canBe && std::none_of(keepingEndings.begin(), keepingEndings.end(),
                                 [&](const QString &ending) { return word.endsWith(ending); });
}

} // namespace tilshi::lexicon
