#include "lexicon/pair.h"

#include "lexicon/derivable.h"

#include <algorithm>

namespace tilshi::lexicon {

namespace {

// Hunspell numbers flags up to 65509.
constexpr int lastFlag = 65000;
constexpr int needsAffix = lastFlag + 1;
constexpr int forbidden = lastFlag + 2;
constexpr int notSuggested = lastFlag + 3;
constexpr int firstPartFlags = lastFlag + 4; ///< one for each rule of first parts, from here on

/// Sets of flags under one number each, as AF lists them.
class Aliases
{
public:
    int of(const std::set<int> &flags)
    {
        const int next = static_cast<int>(m_numbers.size()) + 1;
        const auto [place, added] = m_numbers.try_emplace(flags, next);
        if (added) {
            m_sets << flags;
        }
        return place->second;
    }

    QString suffix(const std::set<int> &flags)
    {
        return flags.empty() ? QString() : u'/' + QString::number(of(flags));
    }

    QString table() const
    {
        QString text = QStringLiteral("AF %1\n").arg(m_sets.size());
        for (const std::set<int> &flags : m_sets) {
            QStringList numbers;
            std::transform(flags.begin(), flags.end(), std::back_inserter(numbers),
                           [](int flag) { return QString::number(flag); });
            text += u"AF " + numbers.join(u',') + u'\n';
        }
        return text;
    }

private:
    std::map<std::set<int>, int> m_numbers;
    QList<std::set<int>> m_sets;
};

/// The .dic's lines: each word once, with the flags of all its entries.
class WordList
{
public:
    void add(const QString &word, const std::set<int> &flags)
    {
        const auto [place, added] = m_words.try_emplace(word, flags);
        if (added) {
            return;
        }
        for (const int special : {needsAffix, notSuggested}) {
            if (flags.count(special) == 0) {
                place->second.erase(special);
            }
        }
        const bool needs = place->second.count(needsAffix) != 0;
        const bool hidden = place->second.count(notSuggested) != 0;
        place->second.insert(flags.begin(), flags.end());
        keep(place->second, needsAffix, needs);
        keep(place->second, notSuggested, hidden);
    }

    /// Takes out the words without flags that the rules make from the others.
    void dropDerivable(const std::map<int, std::map<QString, std::set<AffixRule>>> &rules)
    {
        const Derivable derivable(m_words, rules);
        for (auto word = m_words.begin(); word != m_words.end();) {
            const bool spare = word->second.empty() && derivable.makes(word->first);
            word = spare ? m_words.erase(word) : std::next(word);
        }
    }

    /// The first line is the size of Hunspell's hash table. A fifth more than there are words makes
    /// its chains shorter, and the list loads faster.
    QString text(Aliases &aliases) const
    {
        QString lines = QString::number(m_words.size() * 6 / 5) + u'\n';
        for (const auto &[word, flags] : m_words) {
            lines += word + aliases.suffix(flags) + u'\n';
        }
        return lines;
    }

    int size() const { return static_cast<int>(m_words.size()); }

private:
    static void keep(std::set<int> &flags, int special, bool kept)
    {
        if (!kept) {
            flags.erase(special);
        }
    }

    std::map<QString, std::set<int>> m_words;
};

/// The rules of one flag, those of all last letters put together: a rule that not every letter has
/// gets them as its condition.
class RuleTable
{
public:
    RuleTable(int flag, const std::map<QString, std::set<AffixRule>> &byTail)
        : m_flag(flag)
        , m_tails(byTail.size())
    {
        for (const auto &[tail, rules] : byTail) {
            for (const AffixRule &rule : rules) {
                m_rules[rule] += tail;
            }
        }
    }

    QString text(Aliases &aliases) const
    {
        QString lines = QStringLiteral("SFX %1 Y %2\n").arg(m_flag).arg(m_rules.size());
        for (const auto &[rule, letters] : m_rules) {
            lines += QStringLiteral("SFX %1 %2 %3%4 %5\n")
                         .arg(QString::number(m_flag),
                              rule.strip.isEmpty() ? QStringLiteral("0") : rule.strip,
                              rule.add.isEmpty() ? QStringLiteral("0") : rule.add,
                              aliases.suffix(rule.next), condition(rule, letters));
        }
        return lines;
    }

    int size() const { return static_cast<int>(m_rules.size()); }

private:
    QString condition(const AffixRule &rule, const QString &letters) const
    {
        if (!rule.strip.isEmpty()) {
            return rule.strip;
        }
        if (letters.size() == static_cast<qsizetype>(m_tails)) {
            return QStringLiteral(".");
        }
        return letters.size() == 1 ? letters : u'[' + letters + u']';
    }

    int m_flag;
    std::size_t m_tails;
    std::map<AffixRule, QString> m_rules;
};

/// The flags of the first parts that may stand before an entry.
std::set<int> firstPartFlagsOf(const Entry &entry, const Grammar &grammar)
{
    std::set<int> flags;
    for (qsizetype at = 0; at < grammar.firstParts.size(); ++at) {
        if (grammar.firstParts[at].precede(entry.headword, entry.kind)) {
            flags.insert(firstPartFlags + static_cast<int>(at));
        }
    }
    return flags;
}

QString firstPartRules(const Grammar &grammar)
{
    QString text;
    for (qsizetype at = 0; at < grammar.firstParts.size(); ++at) {
        const QStringList &parts = grammar.firstParts[at].parts;
        const QString flag = QString::number(firstPartFlags + at);
        text += QStringLiteral("PFX %1 Y %2\n").arg(flag).arg(parts.size());
        for (const QString &part : parts) {
            text += QStringLiteral("PFX %1 0 %2 .\n").arg(flag, part);
        }
    }
    return text;
}

void addEntry(const Entry &entry, const Grammar &grammar, Folds &folds, WordList &words)
{
    const std::set<int> before = firstPartFlagsOf(entry, grammar);
    for (const Stem &stem : entry.stems) {
        std::set<int> flags = folds.flagsOf(stem, entry.groups);
        const bool alone = stem.before != Before::Vowel && entry.standsAlone;
        if (!alone && flags.empty()) {
            continue;
        }
        if (!flags.empty()) {
            flags.insert(before.begin(), before.end());
        }
        if (!alone) {
            flags.insert(needsAffix);
        }
        if (!entry.suggested) {
            flags.insert(notSuggested);
        }
        words.add(stem.base.text, flags);
    }
}

WordList wordsOf(const Dictionary &dictionary, Folds &folds)
{
    WordList words;
    for (const Entry &entry : dictionary.entries) {
        addEntry(entry, dictionary.grammar, folds, words);
    }
    for (const ClosedForm &form : dictionary.closed) {
        words.add(form.text, {});
    }
    for (const ForbiddenForm &form : dictionary.forbidden) {
        words.add(form.text, {forbidden});
    }
    return words;
}

/// What this file is, for whoever opens it: Hunspell passes over lines that begin with a hash.
QString notice()
{
    return QStringLiteral(
        "# Kazakh spelling dictionary of Tilshi, version " TILSHI_VERSION "\n"
        "# Licence: Mozilla Public License 2.0. It contains stems of hunspell-kk 1.1\n"
        "# (Akmaral Mussayeva, László Németh, Rail Aliev), taken under the MPL 1.1.\n");
}

} // namespace

Result<Pair> compile(const Dictionary &dictionary)
{
    Folds folds(dictionary.grammar);
    Aliases aliases;
    Pair pair;
    WordList words = wordsOf(dictionary, folds);
    words.dropDerivable(folds.rules());
    QString rules;
    for (const auto &[flag, byTail] : folds.rules()) {
        if (flag > lastFlag) {
            return fail(ErrorCode::TooLarge, QStringLiteral("flags"));
        }
        const RuleTable table(flag, byTail);
        if (table.size() == 0) {
            continue; // Hunspell reads no rules at all behind a table without any
        }
        pair.rules += table.size();
        rules += table.text(aliases);
    }
    pair.stems = words.size();
    pair.words = words.text(aliases).toUtf8();
    const QString special =
        QStringLiteral("FLAG num\nNEEDAFFIX %1\nFORBIDDENWORD %2\nNOSUGGEST %3\n")
            .arg(needsAffix)
            .arg(forbidden)
            .arg(notSuggested);
    pair.affixes = (u"SET UTF-8\n" + notice() + special + dictionary.options + aliases.table() +
                    firstPartRules(dictionary.grammar) + rules)
                       .toUtf8();
    return pair;
}

} // namespace tilshi::lexicon
