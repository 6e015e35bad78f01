#include "language/mixedscript.h"

#include "language/alphabet.h"
#include "language/lookalikes.h"
#include "language/romannumeral.h"
#include "language/tokenizer.h"

#include <QSet>

namespace tilshi::language {

namespace {

enum class Script
{
    None,
    Cyrillic,
    Latin
};

/// What the letters of one part of a word are.
struct Letters
{
    int cyrillic = 0;
    int latin = 0;
    bool cyrillicAllTwins = true; ///< every Cyrillic letter has a Latin twin
    bool latinAllTwins = true;    ///< every Latin letter has a Cyrillic twin
    bool kazakhOnly = false;      ///< has one that only Kazakh has
};

/// º and ª, which stand for degrees and for numbers, never for letters: 42ºС.
bool isOrdinalMark(char32_t character)
{
    return character == U'º' || character == U'ª';
}

/// One of the letters that no Latin word gets by mistake; і it does.
bool isKazakhOnlyButI(char32_t character)
{
    return isKazakhOnly(character) && character != U'і' && character != U'І';
}

Letters lettersOf(QStringView part)
{
    Letters letters;
    for (qsizetype at = 0; at < part.size();) {
        const char32_t character = characterAt(part, at);
        if (isCyrillic(character)) {
            ++letters.cyrillic;
            letters.cyrillicAllTwins = letters.cyrillicAllTwins && latinTwin(character) != 0;
            letters.kazakhOnly = letters.kazakhOnly || isKazakhOnlyButI(character);
        } else if (isLatin(character) && !isOrdinalMark(character)) {
            ++letters.latin;
            letters.latinAllTwins = letters.latinAllTwins && !cyrillicTwins(character).isEmpty();
        }
        at += characterLength(character);
    }
    return letters;
}

/// The script that a mixed part was meant in; None if it is not mixed.
Script meantScript(QStringView part)
{
    const Letters letters = lettersOf(part);
    if (letters.cyrillic == 0 || letters.latin == 0) {
        return Script::None;
    }
    if (isRomanNumeral(part)) {
        return Script::Latin;
    }
    if (letters.latinAllTwins && letters.cyrillicAllTwins) {
        const bool latin = letters.latin > letters.cyrillic && !letters.kazakhOnly;
        return latin ? Script::Latin : Script::Cyrillic;
    }
    if (letters.latinAllTwins) {
        return Script::Cyrillic;
    }
    return letters.cyrillicAllTwins ? Script::Latin : Script::None;
}

/// Appends to every reading so far each of the next character's readings.
void extend(QStringList &readings, const QString &choices, int most)
{
    const qsizetype before = readings.size();
    for (qsizetype choice = 1; choice < choices.size(); ++choice) {
        for (qsizetype i = 0; i < before && readings.size() < most; ++i) {
            readings.append(readings[i] + choices[choice]);
        }
    }
    for (qsizetype i = 0; i < before; ++i) {
        readings[i] += choices[0];
    }
}

QString choicesFor(QChar character, Script script)
{
    const char16_t unit = character.unicode();
    if (script == Script::Cyrillic && !cyrillicTwins(unit).isEmpty()) {
        return cyrillicTwins(unit).toString();
    }
    if (script == Script::Latin && isCyrillic(unit)) {
        return QString(QChar(latinTwin(unit)));
    }
    return QString(character);
}

/// Calls use(part) for each part of the word and each hyphen between parts, in order.
template <class Use>
void forEachPart(QStringView word, Use use)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        if (at == word.size() || isHyphen(word[at].unicode())) {
            use(word.sliced(start, at - start));
            if (at < word.size()) {
                use(word.sliced(at, 1));
            }
            start = at + 1;
        }
    }
}

} // namespace

QString cyrillicReading(QStringView word)
{
    constexpr qsizetype shortest = 2;
    QString reading;
    bool changed = false;
    forEachPart(word, [&reading, &changed](QStringView part) {
        const Letters letters = lettersOf(part);
        const bool twins = part.size() >= shortest && letters.latin == part.size() &&
                           letters.latinAllTwins && lower(part) == part;
        changed = changed || twins;
        for (const QChar character : part) {
            reading += twins ? cyrillicTwins(character.unicode()).front() : character;
        }
    });
    return changed ? reading : QString();
}

bool isMixedScript(QStringView word)
{
    bool mixed = false;
    forEachPart(word,
                [&mixed](QStringView part) { mixed = mixed || meantScript(part) != Script::None; });
    return mixed;
}

QStringList scriptFixes(QStringView word, int most)
{
    if (!isMixedScript(word)) {
        return {};
    }
    QStringList readings{QString()};
    forEachPart(word, [&readings, most](QStringView part) {
        const Script script = meantScript(part);
        for (const QChar character : part) {
            extend(readings, choicesFor(character, script), most);
        }
    });
    return readings;
}

QString strayLetters(QStringView word)
{
    QString strays;
    forEachPart(word, [&strays](QStringView part) {
        const Script script = meantScript(part);
        for (const QChar character : part) {
            const bool stray = (script == Script::Cyrillic && isLatin(character.unicode())) ||
                               (script == Script::Latin && isCyrillic(character.unicode()));
            if (stray && !strays.contains(character)) {
                strays.append(character);
            }
        }
    });
    return strays;
}

QStringList mixedScriptWords(QStringView text)
{
    QStringList words;
    QSet<QString> seen;
    for (const Token &token : tokens(text)) {
        const QStringView word = text.sliced(token.start, token.length);
        const bool address = token.kind == TokenKind::Url || token.kind == TokenKind::Email;
        if (!address && isMixedScript(word) && !seen.contains(word.toString())) {
            seen.insert(word.toString());
            words.append(word.toString());
        }
    }
    return words;
}

} // namespace tilshi::language
