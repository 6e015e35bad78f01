#pragma once

#include <QFont>
#include <QStringList>

namespace tilshi::widgets {

/// The text broken into at most so many lines of that width, in pixels; the last one is shortened
/// where more does not fit. A word that is longer than a line is broken.
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

/// Width of the text's longest word, in pixels.
int longestWord(const QString &text, const QFont &font);

} // namespace tilshi::widgets
