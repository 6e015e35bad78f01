#include "lexicon/grammar.h"

#include "base/safefile.h"
#include "lexicon/grammarlines.h"

#include <QFileInfo>
#include <QSet>

namespace tilshi::lexicon {

namespace {

/// Follows every path of the grammar and finds slots that are missing, folds within folds, and
/// suffixes that never end.
class Walk
{
public:
    explicit Walk(const Grammar &grammar)
        : m_grammar(grammar)
    {
    }

    Result<void> from(const QString &slot, bool folded, const SourceLine &place)
    {
        const auto step = qMakePair(slot, folded);
        if (!m_grammar.slotArcs.contains(slot)) {
            return failAt(place, QStringLiteral("there is no slot \"%1\"").arg(slot));
        }
        if (m_open.contains(step)) {
            return failAt(place, QStringLiteral("\"%1\" comes back to itself").arg(slot));
        }
        if (m_done.contains(step)) {
            return {};
        }
        m_open.insert(step);
        for (const Arc &arc : m_grammar.slotArcs[slot]) {
            if (Result<void> followed = follow(arc, folded); !followed) {
                return followed;
            }
        }
        m_open.remove(step);
        m_done.insert(step);
        return {};
    }

private:
    Result<void> follow(const Arc &arc, bool folded)
    {
        if (arc.next.isEmpty()) {
            return {};
        }
        if (arc.folds && folded) {
            return failAt(arc.place, QStringLiteral("a third fold: Hunspell has two"));
        }
        if (folded && !arc.groups.isEmpty()) {
            return failAt(arc.place, QStringLiteral("a group within the second fold"));
        }
        return from(arc.next, folded || arc.folds, arc.place);
    }

    const Grammar &m_grammar;
    QSet<QPair<QString, bool>> m_open;
    QSet<QPair<QString, bool>> m_done;
};

void collectGroups(Grammar &grammar)
{
    QSet<QString> groups;
    for (const QList<Arc> &arcs : std::as_const(grammar.slotArcs)) {
        for (const Arc &arc : arcs) {
            groups.unite({arc.groups.begin(), arc.groups.end()});
        }
    }
    grammar.groups = QStringList(groups.begin(), groups.end());
    grammar.groups.sort();
}

Result<void> checked(const Grammar &grammar)
{
    for (const FirstParts &first : grammar.firstParts) {
        for (const QString &kind : first.kinds) {
            if (!grammar.kinds.contains(kind)) {
                return failAt(first.place, QStringLiteral("there is no kind \"%1\"").arg(kind));
            }
        }
    }
    for (const Kind &kind : grammar.kinds) {
        if (!kind.small.isEmpty() && !grammar.kinds.contains(kind.small)) {
            return failAt(kind.place, QStringLiteral("there is no kind \"%1\"").arg(kind.small));
        }
        for (const QString &group : kind.groups) {
            if (!grammar.groups.contains(group)) {
                return failAt(kind.place, QStringLiteral("no suffix has group \"%1\"").arg(group));
            }
        }
        if (Result<void> walked = Walk(grammar).from(kind.slot, false, kind.place); !walked) {
            return walked;
        }
    }
    return {};
}

} // namespace

bool FirstParts::precede(const QString &headword, const QString &kind) const
{
    return kinds.contains(kind) && headword.size() >= leastLetters && !headword.contains(u'-') &&
           std::none_of(headword.begin(), headword.end(),
                        [](QChar letter) { return letter.isUpper(); });
}

Result<Grammar> readGrammar(const QStringList &paths)
{
    Grammar grammar;
    for (const QString &path : paths) {
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes) {
            return fail(bytes.error());
        }
        const QString name = QFileInfo(path).fileName();
        if (Result<void> read = readRules(QString::fromUtf8(*bytes), name, grammar); !read) {
            return fail(read.error());
        }
    }
    collectGroups(grammar);
    if (Result<void> sound = checked(grammar); !sound) {
        return fail(sound.error());
    }
    return grammar;
}

} // namespace tilshi::lexicon
