#include "help/helpsearch.h"

#include "language/foldedtext.h"
#include "language/folding.h"
#include "widgets/palette/likeness.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace tilshi::help {
namespace {

constexpr qsizetype around = 40; ///< characters shown before and after what was found
constexpr int nearest = 3;
constexpr qsizetype partLength = 3;
constexpr int inHeading = 10; ///< ranks: a title goes before a heading, that before a text
constexpr int inText = 100;
constexpr int goodEnough = 5; ///< of likeness(): beginnings of several words are no hit

struct Ranked
{
    int rank;
    HelpHit hit;
};

/// What is typed, made ready for all pages.
struct Asked
{
    explicit Asked(const QString &typed)
        : likeness(typed)
        , words(language::folded(typed).split(u' ', Qt::SkipEmptyParts))
    {
        words.removeDuplicates();
    }

    widgets::Likeness likeness;
    QStringList words;
};

std::optional<int> goodLikeness(const Asked &asked, const QString &text)
{
    const std::optional<int> rank = asked.likeness.to(text);
    return rank && *rank <= goodEnough ? rank : std::nullopt;
}

/// The words around the first of what is typed; nothing unless all of it is there.
std::optional<QString> passage(const QString &text, const Asked &asked)
{
    const language::FoldedText folded(text, {});
    qsizetype first = -1;
    for (const QString &word : asked.words) {
        const qsizetype at = folded.key().indexOf(word);
        if (at < 0) {
            return std::nullopt;
        }
        first = first < 0 ? at : first;
    }
    if (first < 0) {
        return std::nullopt;
    }
    const qsizetype from = std::max<qsizetype>(0, folded.place(first) - around);
    const QString part = text.mid(from, 3 * around);
    return from == 0 ? part : u"…" + part.section(u' ', 1);
}

std::optional<Ranked> found(const HelpPage &page, const Asked &asked)
{
    if (const auto rank = goodLikeness(asked, page.title)) {
        return Ranked{*rank, {page.id, {}, page.title, {}}};
    }
    std::optional<Ranked> best;
    for (const HelpHeading &heading : page.headings) {
        const auto rank = goodLikeness(asked, heading.title);
        if (rank && (!best || *rank + inHeading < best->rank)) {
            best = {*rank + inHeading, {page.id, heading.id, page.title, heading.title}};
        }
    }
    if (best) {
        return best;
    }
    if (const auto words = passage(plainText(page), asked)) {
        return Ranked{inText, {page.id, {}, page.title, *words}};
    }
    return std::nullopt;
}

QSet<QString> parts(const QString &text)
{
    const QString key = language::folded(text);
    QSet<QString> all;
    for (qsizetype at = 0; at + partLength <= key.size(); ++at) {
        all.insert(key.mid(at, partLength));
    }
    return all;
}

QList<HelpHit> inOrder(QList<Ranked> ranked)
{
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<HelpHit> hits;
    for (const Ranked &one : std::as_const(ranked)) {
        hits.append(one.hit);
    }
    return hits;
}

} // namespace

QList<HelpHit> searchHelp(const QList<HelpPage> &pages, const QString &typed)
{
    const Asked asked(typed);
    QList<Ranked> ranked;
    for (const HelpPage &page : pages) {
        if (const std::optional<Ranked> one = found(page, asked)) {
            ranked.append(*one);
        }
    }
    return inOrder(ranked);
}

QList<HelpHit> nearestHelp(const QList<HelpPage> &pages, const QString &typed)
{
    const QSet<QString> asked = parts(typed);
    QList<Ranked> ranked;
    for (const HelpPage &page : pages) {
        const QSet<QString> shared = parts(page.title + u' ' + plainText(page)) & asked;
        ranked.append({-int(shared.size()), {page.id, {}, page.title, {}}});
    }
    return inOrder(ranked).mid(0, nearest);
}

} // namespace tilshi::help
