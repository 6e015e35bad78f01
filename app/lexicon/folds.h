#pragma once

#include "lexicon/paths.h"

#include <QMap>

#include <map>
#include <set>
#include <tuple>

namespace tilshi::lexicon {

/// What all stems have in common that take the same suffixes, but for what depends on the last
/// letter.
struct EndClass
{
    QString slot;
    Harmony harmony = Harmony::Back;
    QChar soundClass;
    bool voiced = false;
    QStringList groups;              ///< of the suffixes under this flag; empty in the second fold
    Before start = Before::Anything; ///< how they begin; Anything in the second fold

    bool operator<(const EndClass &other) const
    {
        return std::tie(slot, harmony, soundClass, voiced, groups, start) <
               std::tie(other.slot, other.harmony, other.soundClass, other.voiced, other.groups,
                        other.start);
    }
};

/// One rule of Hunspell's: what is cut from the end, what is put there, what may follow.
struct AffixRule
{
    QString strip;
    QString add;
    std::set<int> next; ///< flags of the second fold

    bool operator<(const AffixRule &other) const
    {
        return std::tie(strip, add, next) < std::tie(other.strip, other.add, other.next);
    }
};

/// Turns the grammar's paths into flags and rules, as stems come that need them.
class Folds
{
public:
    explicit Folds(const Grammar &grammar)
        : m_grammar(grammar)
    {
    }

    /// The flags of a stem with these groups: those of both folds.
    std::set<int> flagsOf(const Stem &stem, const QSet<QString> &groups);

    /// The rules of every flag that was given out, by the last letters that they are for.
    /// The stem's letters that decide: those of the ends that came up.
    const std::map<int, std::map<QString, std::set<AffixRule>>> &rules() const { return m_rules; }

private:
    int flagOf(const EndClass &end);
    void addFirst(int flag, const Path &path, const QString &tail);
    int secondFold(const Path &path);

    const Grammar &m_grammar;
    std::map<EndClass, int> m_flags;
    std::map<int, std::map<QString, std::set<AffixRule>>> m_rules;
    QHash<QString, std::set<int>> m_known;
};

} // namespace tilshi::lexicon
