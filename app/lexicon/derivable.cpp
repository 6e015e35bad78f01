#include "lexicon/derivable.h"

#include <algorithm>

namespace tilshi::lexicon {

Derivable::Derivable(const std::map<QString, std::set<int>> &words,
                     const std::map<int, std::map<QString, std::set<AffixRule>>> &rules)
    : m_words(words)
{
    for (const auto &[flag, byTail] : rules) {
        for (const auto &[tail, ofTail] : byTail) {
            for (const AffixRule &rule : ofTail) {
                m_endings[rule.add].append({flag, tail, &rule});
            }
        }
    }
}

bool Derivable::makes(const QString &word) const
{
    return anyStem(word, [this](const QString &stem, const Ending &last) {
        return hasFlag(stem, last.flag) ||
               anyStem(stem, [&](const QString &root, const Ending &first) {
                   return first.rule->next.count(last.flag) != 0 && hasFlag(root, first.flag);
               });
    });
}

/// Whether one of the stems that a rule may have made the word from fits.
template <typename Fits>
bool Derivable::anyStem(const QString &word, const Fits &fits) const
{
    for (qsizetype cut = 1; cut < word.size(); ++cut) {
        const auto found = m_endings.constFind(word.mid(cut));
        if (found == m_endings.cend()) {
            continue;
        }
        const bool any = std::any_of(found->begin(), found->end(), [&](const Ending &ending) {
            const QString stem = word.left(cut) + ending.rule->strip;
            return stem.endsWith(ending.tail) && fits(stem, ending);
        });
        if (any) {
            return true;
        }
    }
    return false;
}

bool Derivable::hasFlag(const QString &stem, int flag) const
{
    const auto place = m_words.find(stem);
    return place != m_words.end() && place->second.count(flag) != 0;
}

} // namespace tilshi::lexicon
