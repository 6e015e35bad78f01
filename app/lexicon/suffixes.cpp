#include "lexicon/suffixes.h"

#include "lexicon/paths.h"

#include <algorithm>

namespace tilshi::lexicon {

namespace {

QString harmonyCell(Harmony harmony)
{
    return harmony == Harmony::Back ? QStringLiteral("B") : QStringLiteral("F");
}

QString voicedCell(bool voiced)
{
    return voiced ? QStringLiteral("v") : QStringLiteral("k");
}

QString lineOf(const QString &kind, const Base &stem, const Path &path)
{
    const QString made = path.base.text;
    const bool kept = made.startsWith(stem.text);
    const QStringList cells{kind,
                            harmonyCell(stem.harmony),
                            voicedCell(stem.voiced),
                            stem.text,
                            kept ? QString() : stem.text,
                            kept ? made.mid(stem.text.size()) : made,
                            path.groups.join(u','),
                            path.start == Before::Vowel ? QStringLiteral("v") : QStringLiteral("c"),
                            path.analysis.join(u' ')};
    return cells.join(u'\t') + u'\n';
}

/// The stems that stand for all: each letter, in both harmonies, voiced and not where it can be.
QList<Base> stemEnds(const Sounds &sounds)
{
    QList<QChar> letters = sounds.classes.keys();
    std::sort(letters.begin(), letters.end());
    QList<Base> ends;
    for (const Harmony harmony : {Harmony::Back, Harmony::Front}) {
        for (const QChar letter : letters) {
            const Base end{QString(letter), harmony, sounds.classes.value(letter), false};
            ends << end;
            if (sounds.isVoiced(end.text)) {
                ends << end;
                ends.last().voiced = true;
            }
        }
        ends << Base{QStringLiteral("ь"), harmony, u'L', false};
    }
    return ends;
}

} // namespace

QString suffixTable(const Grammar &grammar, const QString &kind)
{
    QString table;
    const QString slot = grammar.kinds.value(kind).slot;
    const QList<Base> ends = stemEnds(grammar.sounds);
    for (const Base &end : ends) {
        const QList<Path> paths = wholeWords(grammar, slot, end);
        for (const Path &path : paths) {
            table += lineOf(kind, end, path);
        }
    }
    return table;
}

QString shapeOf(const Sounds &sounds, const QString &word)
{
    const QStringList cells{word, harmonyCell(sounds.harmonyOf(word)),
                            voicedCell(sounds.isVoiced(word))};
    return cells.join(u'\t') + u'\n';
}

} // namespace tilshi::lexicon
