#pragma once

#include <QStringList>
#include <QStringView>

#include <functional>

namespace tilshi::spelling {

/// Accepted words that differ from this one in how its ending goes with its stem: in the harmony of
/// its last letters (көлдерға: көлдерге), the fewest letters changed first, then in one consonant
/// (саясатда: саясатта). None for words with a hyphen. Only small letters are changed; asks for at
/// most four words a letter.
QStringList withFittingEnding(QStringView word,
                              const std::function<bool(const QString &)> &accepts);

} // namespace tilshi::spelling
