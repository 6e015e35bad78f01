#include "lexicon/folds.h"

namespace tilshi::lexicon {

namespace {

AffixRule ruleFrom(const QString &tail, const QString &made)
{
    qsizetype same = 0;
    while (same < tail.size() && same < made.size() && tail[same] == made[same]) {
        ++same;
    }
    return {tail.mid(same), made.mid(same), {}};
}

Base withTail(const Base &base)
{
    Base end = base;
    end.text = base.text.right(1);
    return end;
}

QString keyOf(const Stem &stem, const QSet<QString> &groups)
{
    QStringList sorted(groups.begin(), groups.end());
    sorted.sort();
    return stem.slot + u' ' + stem.base.text.right(1) + stem.base.soundClass +
           (stem.base.harmony == Harmony::Back ? u'b' : u'f') + (stem.base.voiced ? u'v' : u'k') +
           QString::number(static_cast<int>(stem.before)) + sorted.join(u',');
}

} // namespace

std::set<int> Folds::flagsOf(const Stem &stem, const QSet<QString> &groups)
{
    const QString key = keyOf(stem, groups);
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        return *known;
    }
    std::set<int> flags;
    const Base end = withTail(stem.base);
    const QList<Path> paths = firstFold(m_grammar, stem.slot, end);
    for (const Path &path : paths) {
        if (!isOpen(path, groups, stem.before)) {
            continue;
        }
        if (path.start != Before::Anything) {
            const int flag = flagOf(
                {stem.slot, end.harmony, end.soundClass, end.voiced, path.groups, path.start});
            addFirst(flag, path, end.text);
            flags.insert(flag);
        } else if (!path.next.isEmpty() && stem.before != Before::Vowel) {
            flags.insert(secondFold(path));
        }
    }
    m_known.insert(key, flags);
    return flags;
}

int Folds::flagOf(const EndClass &end)
{
    const int next = static_cast<int>(m_flags.size()) + 1;
    return m_flags.try_emplace(end, next).first->second;
}

void Folds::addFirst(int flag, const Path &path, const QString &tail)
{
    AffixRule rule = ruleFrom(tail, path.base.text);
    if (!path.next.isEmpty()) {
        rule.next.insert(secondFold(path));
    }
    std::set<AffixRule> &rules = m_rules[flag][tail];
    for (auto same = rules.begin(); same != rules.end(); ++same) {
        if (same->strip == rule.strip && same->add == rule.add) {
            rule.next.insert(same->next.begin(), same->next.end());
            rules.erase(same);
            break;
        }
    }
    rules.insert(rule);
}

int Folds::secondFold(const Path &path)
{
    const Base end = withTail(path.base);
    const int flag =
        flagOf({path.next, end.harmony, end.soundClass, end.voiced, {}, Before::Anything});
    std::map<QString, std::set<AffixRule>> &byTail = m_rules[flag];
    if (byTail.count(end.text) == 0) {
        std::set<AffixRule> &rules = byTail[end.text];
        const QList<Path> paths = wholeWords(m_grammar, path.next, end);
        for (const Path &whole : paths) {
            if (whole.start != Before::Anything) {
                rules.insert(ruleFrom(end.text, whole.base.text));
            }
        }
    }
    return flag;
}

} // namespace tilshi::lexicon
