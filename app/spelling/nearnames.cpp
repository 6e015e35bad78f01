#include "spelling/nearnames.h"

#include "language/alphabet.h"
#include "spelling/nearwords.h"

#include <QHash>

#include <algorithm>

namespace tilshi::spelling {

void tryNearNames(GuessSearch &search, const Frequencies &frequencies)
{
    constexpr qsizetype shortest = 5;
    constexpr qsizetype beginning = 4;
    if (!search.isSmall() || search.letters().size() < shortest || frequencies.isEmpty()) {
        return;
    }
    QHash<QString, bool> begins;
    const auto mayBeName = [&](const QString &name) {
        const QString key = name.first(std::min(beginning, name.size()));
        const auto known = begins.constFind(key);
        return known != begins.cend() ? *known : *begins.insert(key, frequencies.extent(key) > 0);
    };
    const Accepts accepts = search.acceptsInCase();
    GuessSearch names(language::capitalised(search.letters()), [&](const QString &name) {
        return !search.isStopped() && mayBeName(name) && accepts(name) &&
               !accepts(language::lower(name));
    });
    tryNearWords(names);
    for (const Guess &guess : names.found()) {
        search.tryName(language::lower(guess.word), guess.slips);
    }
}

} // namespace tilshi::spelling
