#pragma once

#include "spelling/finding.h"

#include <QList>
#include <QString>

namespace tilshi::spelling {

class TokenizedText;

/// «…» for "…" and “…”; “…” within «…» are right.
QList<Finding> quotesIn(const TokenizedText &passage);

/// – for a hyphen or — between words, with a space on either side; – in ranges of years.
QList<Finding> dashesIn(const TokenizedText &passage);

/// Doubled spaces, spaces before punctuation and within brackets and quotes, none after it.
QList<Finding> spacesIn(const TokenizedText &passage);

/// A no-break space in 2025 ж., № 5, 8 қыркүйек, 1,5 млрд.
QList<Finding> noBreakSpacesIn(const TokenizedText &passage);

/// Endings after numbers behind a hyphen and fitted to the number (2025-ші, 10-ға); none between a
/// number and its year or month (2025 жылы, 8 наурыз).
QList<Finding> numbersIn(const TokenizedText &passage);

/// Figures as the Kazakh press and CLDR (kk) write them: 1,5 млн for 1.5 млн, 45% for 45 %, and
/// from ten thousand on what is counted in groups of three: 1 000 000 теңге.
QList<Finding> figuresIn(const TokenizedText &passage);

} // namespace tilshi::spelling
