#include "spelling/wordborders.h"

#include "language/alphabet.h"
#include "spelling/particles.h"

namespace tilshi::spelling {

namespace {

bool isConjunction(QStringView word)
{
    return word == u"мен" || word == u"бен" || word == u"пен";
}

bool mayBePart(const CheckedWord &word, QStringView text)
{
    const QStringView letters = text.sliced(word.start, word.length);
    return word.language == Language::Kazakh && !word.mixedScript &&
           !language::startsUpper(letters) && !isParticle(letters) &&
           !isConjunction(letters); // кітаптар мен is no split word
}

/// True where the second word follows the first behind one space.
bool areNeighbours(const CheckedWord &first, const CheckedWord &second, QStringView text)
{
    const qsizetype end = first.start + first.length;
    return second.start == end + 1 && text[end].isSpace();
}

} // namespace

QList<Finding> splitWordsIn(QStringView text, QList<CheckedWord> &words, const Accepts &accepts,
                            const Frequencies &frequencies)
{
    const auto isNoWord = [&](const CheckedWord &word) {
        return word.refused &&
               frequencies.of(language::lower(text.sliced(word.start, word.length))) == 0;
    };
    QList<Finding> findings;
    for (qsizetype at = 1; at < words.size(); ++at) {
        CheckedWord &first = words[at - 1];
        CheckedWord &second = words[at];
        if ((!isNoWord(first) && !isNoWord(second)) || !mayBePart(first, text) ||
            !mayBePart(second, text) || !areNeighbours(first, second, text)) {
            continue;
        }
        const QString whole = text.sliced(first.start, first.length).toString() +
                              text.sliced(second.start, second.length);
        if (accepts(whole) && frequencies.of(whole) > 0) {
            findings.append(findingOf(Rule::WordBorders, text, first.start,
                                      first.length + 1 + second.length, {whole}));
            first.refused = false;
            second.refused = false;
        }
    }
    return findings;
}

QList<Finding> tiedParticlesIn(QStringView text, QList<CheckedWord> &words, const Accepts &accepts)
{
    constexpr qsizetype shortestWord = 3;
    QList<Finding> findings;
    for (CheckedWord &word : words) {
        const QStringView letters = text.sliced(word.start, word.length);
        const qsizetype hyphen = letters.lastIndexOf(u'-');
        if (word.language != Language::Kazakh || hyphen < shortestWord ||
            language::isUpper(letters.first(hyphen)) || !isParticle(letters.sliced(hyphen + 1))) {
            continue;
        }
        const QString host = letters.first(hyphen).toString();
        if (accepts(language::lower(host))) {
            findings.append(findingOf(Rule::Particles, text, word.start, word.length,
                                      {host + u' ' + letters.sliced(hyphen + 1)}));
            word.refused = false;
        }
    }
    return findings;
}

} // namespace tilshi::spelling
