#include "lexicon/paths.h"

#include <algorithm>

namespace tilshi::lexicon {

namespace {

enum class Until
{
    Fold,
    End
};

Before startOf(const Sounds &sounds, QStringView suffix)
{
    if (suffix.isEmpty()) {
        return Before::Anything;
    }
    const bool vowel = sounds.vowels.contains(suffix.front()) || suffix.front() == u'у';
    return vowel ? Before::Vowel : Before::Consonant;
}

Path further(const Grammar &grammar, const Path &sofar, const Arc &arc)
{
    Path path = sofar;
    if (path.start == Before::Anything) {
        path.start = startOf(grammar.sounds, spelled(grammar.sounds, sofar.base, arc.suffix));
    }
    path.base = with(grammar.sounds, sofar.base, arc.suffix);
    path.groups += arc.groups;
    if (arc.analysis != u"-") {
        path.analysis += arc.analysis.split(u'.');
    }
    return path;
}

/// Where a walk through the grammar ends: behind the first fold or behind the whole word, and only
/// if it makes that word, should there be one.
struct Goal
{
    Until until = Until::End;
    QStringView word;

    /// A suffix changes no more than the last letter of what is there.
    bool isInReach(const QString &made) const
    {
        return word.isEmpty() || word.startsWith(QStringView(made).chopped(made.isEmpty() ? 0 : 1));
    }
    bool isReached(const QString &made) const { return word.isEmpty() || word == made; }
};

void walk(const Grammar &grammar, const QString &slot, const Path &sofar, const Goal &goal,
          QList<Path> &paths)
{
    const QList<Arc> arcs = grammar.slotArcs.value(slot);
    for (const Arc &arc : arcs) {
        Path path = further(grammar, sofar, arc);
        if (arc.next.isEmpty() || (arc.folds && goal.until == Until::Fold)) {
            if (goal.isReached(path.base.text)) {
                path.next = arc.next;
                path.groups.sort();
                path.groups.removeDuplicates();
                paths << path;
            }
        } else if (goal.isInReach(path.base.text)) {
            walk(grammar, arc.next, path, goal, paths);
        }
    }
}

Path atStem(const Base &stem)
{
    Path path;
    path.base = stem;
    return path;
}

} // namespace

QList<Path> firstFold(const Grammar &grammar, const QString &slot, const Base &stem)
{
    QList<Path> paths;
    walk(grammar, slot, atStem(stem), {Until::Fold, {}}, paths);
    return paths;
}

QList<Path> wholeWords(const Grammar &grammar, const QString &slot, const Base &stem,
                       QStringView word)
{
    QList<Path> paths;
    walk(grammar, slot, atStem(stem), {Until::End, word}, paths);
    return paths;
}

bool isOpen(const Path &path, const QSet<QString> &groups, Before before)
{
    return (before == Before::Anything || path.start == Before::Anything || path.start == before) &&
           std::all_of(path.groups.begin(), path.groups.end(),
                       [&](const QString &group) { return groups.contains(group); });
}

bool isForm(const Path &path, const Entry &entry, const Stem &stem)
{
    const bool bare = path.start == Before::Anything;
    const bool complete = entry.standsAlone && stem.before != Before::Vowel;
    return (complete || !bare) && isOpen(path, entry.groups, stem.before);
}

QList<Form> formsOf(const Entry &entry, const Grammar &grammar)
{
    QList<Form> forms;
    QSet<QPair<QString, QString>> known;
    for (const Stem &stem : entry.stems) {
        const QList<Path> paths = wholeWords(grammar, stem.slot, stem.base);
        for (const Path &path : paths) {
            const QPair<QString, QString> form(path.base.text, path.analysis.join(u' '));
            if (isForm(path, entry, stem) && !known.contains(form)) {
                known.insert(form);
                forms << Form{form.first, form.second};
            }
        }
    }
    return forms;
}

} // namespace tilshi::lexicon
