#include "text/difference.h"

#include "text/counts.h"

#include <QHash>

#include <algorithm>
#include <dtl/dtl.hpp>
#include <vector>

namespace tilshi::text {

namespace {

/// Above so many pairs of words the shortest way takes longer than anybody waits.
constexpr qint64 mostPairs = 40'000'000;

using Words = std::vector<QString>;

/// Words and the spaces between them; joined they are the text.
Words wordsOf(const QString &text)
{
    Words words;
    bool inSpace = false;
    for (const QChar character : text) {
        if (words.empty() || character.isSpace() != inSpace) {
            words.emplace_back();
            inSpace = character.isSpace();
        }
        words.back() += character;
    }
    return words;
}

void add(QList<Difference> &all, DifferenceKind kind, const QString &text)
{
    if (!all.isEmpty() && all.constLast().kind == kind) {
        all.last().text += text;
    } else {
        all.append({kind, text});
    }
}

void add(QList<Difference> &all, DifferenceKind kind, Words::const_iterator from,
         Words::const_iterator to)
{
    std::for_each(from, to, [&](const QString &word) { add(all, kind, word); });
}

/// Equal words have equal numbers: quicker to compare.
std::vector<int> numbered(Words::const_iterator from, Words::const_iterator to,
                          QHash<QString, int> &numbers)
{
    std::vector<int> all;
    std::transform(from, to, std::back_inserter(all), [&numbers](const QString &word) {
        return *numbers.insert(word, numbers.value(word, int(numbers.size())));
    });
    return all;
}

void addMiddle(QList<Difference> &all, const Words &before, const Words &after, std::size_t head,
               std::size_t tail)
{
    const auto beforeFrom = before.begin() + std::ptrdiff_t(head);
    const auto beforeTo = before.end() - std::ptrdiff_t(tail);
    const auto afterFrom = after.begin() + std::ptrdiff_t(head);
    const auto afterTo = after.end() - std::ptrdiff_t(tail);
    if ((beforeTo - beforeFrom) * (afterTo - afterFrom) > mostPairs) {
        add(all, DifferenceKind::Removed, beforeFrom, beforeTo);
        add(all, DifferenceKind::Added, afterFrom, afterTo);
        return;
    }
    QHash<QString, int> numbers;
    dtl::Diff<int> diff(numbered(beforeFrom, beforeTo, numbers),
                        numbered(afterFrom, afterTo, numbers));
    diff.compose();
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE) {
            add(all, DifferenceKind::Removed, *(beforeFrom + info.beforeIdx - 1));
        } else {
            const DifferenceKind kind =
                info.type == dtl::SES_ADD ? DifferenceKind::Added : DifferenceKind::Same;
            add(all, kind, *(afterFrom + info.afterIdx - 1));
        }
    }
}

/// What of a shared stretch is next to a change before it and behind it.
QString abridged(const QString &text, qsizetype before, qsizetype behind)
{
    if (text.size() <= before + behind) {
        return text;
    }
    return text.first(before) + u'…' + text.last(behind);
}

} // namespace

QList<Difference> abridged(const QList<Difference> &differences, qsizetype around, qsizetype most)
{
    QList<Difference> shown;
    for (qsizetype at = 0; at < differences.size() && most > 0; ++at) {
        Difference one = differences[at];
        if (one.kind == DifferenceKind::Same) {
            const bool isLast = at + 1 == differences.size();
            one.text = abridged(one.text, at == 0 && !isLast ? 0 : around, isLast ? 0 : around);
        }
        if (one.text.size() > most) {
            one.text = one.text.first(most) + u'…';
        }
        most -= one.text.size();
        shown.append(one);
    }
    return shown;
}

QList<Difference> differences(const QString &before, const QString &after)
{
    const Words old = wordsOf(before);
    const Words fresh = wordsOf(after);
    const std::size_t shorter = std::min(old.size(), fresh.size());
    std::size_t head = 0;
    while (head < shorter && old[head] == fresh[head]) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < shorter - head && old[old.size() - tail - 1] == fresh[fresh.size() - tail - 1]) {
        ++tail;
    }
    QList<Difference> all;
    add(all, DifferenceKind::Same, old.begin(), old.begin() + std::ptrdiff_t(head));
    addMiddle(all, old, fresh, head, tail);
    add(all, DifferenceKind::Same, old.end() - std::ptrdiff_t(tail), old.end());
    return all;
}

ChangedWords changedWords(const QList<Difference> &differences)
{
    ChangedWords changed;
    for (const Difference &one : differences) {
        const int words = count(one.text).words;
        changed.removed += one.kind == DifferenceKind::Removed ? words : 0;
        changed.added += one.kind == DifferenceKind::Added ? words : 0;
    }
    return changed;
}

} // namespace tilshi::text
