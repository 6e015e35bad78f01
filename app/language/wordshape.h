#pragma once

#include "language/tokenizer.h"

#include <QStringView>

namespace tilshi::language {

/// A stretch of letters, digits and marks with hyphens, apostrophes and soft hyphens between them;
/// numbers keep their commas, points, colons and strokes.
struct WordShape
{
    qsizetype length = 0;     ///< 0 if the text does not begin with a letter, digit or mark
    qsizetype headLength = 0; ///< up to the first hyphen
    bool startsWithDigit = false;
    bool hasDigit = false;
    bool hasLowLine = false;
    bool hasLetter = false;
    bool hasInnerCapital = false; ///< a capital right behind a small letter
};

/// The shape of the word that the text begins with.
WordShape wordShape(QStringView text);

/// What a word of that shape is by itself, whatever stands around it.
TokenKind kindOf(QStringView word, const WordShape &shape);

/// How much of the text's beginning is an abbreviation or an initial with its full stop, and which;
/// length 0 if it is neither. The shape is that of the word at its beginning.
Token stoppedAbbreviation(QStringView text, const WordShape &shape);

} // namespace tilshi::language
