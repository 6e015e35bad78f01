#include "spelling/acronymendings.h"

#include "language/alphabet.h"
#include "spelling/endings.h"
#include "spelling/guesssearch.h"
#include "spelling/spelledform.h"

#include <optional>

namespace tilshi::spelling {

namespace {

/// What the word should be; nothing if it is right, or no one can tell that it is wrong.
std::optional<QString> fixOf(const QString &word, qsizetype hyphen, const Accepts &accepts)
{
    if (accepts(word) || !accepts(word.first(hyphen))) {
        return {};
    }
    GuessSearch search(word, accepts);
    tryEndings(search);
    for (const Guess &guess : search.found()) {
        if (guess.word.startsWith(word.first(hyphen + 1)) &&
            areShapesOfOneEnding(QStringView(word).sliced(hyphen + 1),
                                 QStringView(guess.word).sliced(hyphen + 1))) {
            return guess.word;
        }
    }
    return {};
}

} // namespace

QList<Finding> acronymEndingsIn(const TokenizedText &passage, const Accepts &accepts)
{
    QList<Finding> findings;
    for (const language::Token &token : passage.tokens()) {
        const QString word = spelledForm(passage.text().sliced(token.start, token.length));
        const qsizetype hyphen = word.indexOf(u'-');
        if (token.kind != language::TokenKind::Abbreviation || hyphen < 2 ||
            word.size() > longestWord || !language::isUpper(word.first(hyphen))) {
            continue;
        }
        if (const auto fix = fixOf(word, hyphen, accepts)) {
            findings.append(
                findingOf(Rule::Endings, passage.text(), token.start, token.length, {*fix}));
        }
    }
    return findings;
}

} // namespace tilshi::spelling
