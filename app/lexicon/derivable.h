#pragma once

#include "lexicon/folds.h"

#include <QHash>

namespace tilshi::lexicon {

/// Answers whether Hunspell's two folds make a word from others of the list, so that the word need
/// not be listed itself. A list without such words loads faster and accepts the same.
class Derivable
{
public:
    /// Both must outlive this. "words" has the flags of every stem, "rules" those of every flag by
    /// the stem's last letters.
    Derivable(const std::map<QString, std::set<int>> &words,
              const std::map<int, std::map<QString, std::set<AffixRule>>> &rules);

    /// True if one or two rules make the word from a stem that has their flag.
    bool makes(const QString &word) const;

private:
    /// A rule as it looks from the end of a word.
    struct Ending
    {
        int flag = 0;
        QString tail; ///< what the stem ends in
        const AffixRule *rule = nullptr;
    };

    template <typename Fits>
    bool anyStem(const QString &word, const Fits &fits) const;
    bool hasFlag(const QString &stem, int flag) const;

    const std::map<QString, std::set<int>> &m_words;
    QHash<QString, QList<Ending>> m_endings;
};

} // namespace tilshi::lexicon
