#pragma once

#include <QStringList>
#include <QStringView>

#include <functional>

namespace tilshi::spelling {

/// Words that differ from this one in Kazakh letters alone and are accepted: those with letters
/// given back that a Russian keyboard lacks (казак: қазақ); if there are none, those with letters
/// also taken for their neighbours (ү ұ, і ы, ә е, и й). The likeliest first: in harmony, then with
/// the fewest letters changed. Case is kept. Asks for at most some four thousand words.
QStringList withKazakhLetters(QStringView word,
                              const std::function<bool(const QString &)> &accepts);

} // namespace tilshi::spelling
