#include "importing/tally.h"

#include "importing/blocklines.h"

#include <QHash>

#include <algorithm>

namespace tilshi::importing {

namespace {

/// Of the names of one kind together.
constexpr qsizetype mostLetters = 200'000;
constexpr qsizetype longestBeginning = 120;
constexpr qsizetype mostPlaces = 2000;

QString beginningOf(const QString &text)
{
    return text.size() > longestBeginning ? text.first(longestBeginning - 1).trimmed() + u'…'
                                          : text;
}

} // namespace

Tally::Entry &Tally::entry(ReportKind kind)
{
    const auto place =
        std::lower_bound(m_entries.begin(), m_entries.end(), kind,
                         [](const Entry &one, ReportKind wanted) { return one.kind < wanted; });
    if (place != m_entries.end() && place->kind == kind) {
        return *place;
    }
    return *m_entries.insert(place, Entry{kind, 0, {}});
}

void Tally::count(ReportKind kind, qsizetype times)
{
    if (times > 0) {
        entry(kind).times += times;
        mark(kind, times, {});
    }
}

void Tally::mark(ReportKind kind, qsizetype times, const QString &what)
{
    LeftOut *last = m_leftOut.isEmpty() ? nullptr : &m_leftOut.last();
    if (!hasPlace(kind)) {
        return;
    }
    if (last && last->kind == kind && last->before == m_at) {
        last->times += times;
    } else if (m_leftOut.size() < mostPlaces) {
        m_leftOut.append({kind, what, times, m_at});
    }
}

void Tally::name(ReportKind kind, const QString &what)
{
    Entry &named = entry(kind);
    ++named.times;
    const QString text = what.simplified();
    mark(kind, 1, beginningOf(text));
    if (text.isEmpty() || named.known.contains(text) || named.letters >= mostLetters) {
        return;
    }
    named.known.insert(text);
    named.letters += text.size();
    named.names.append(named.letters < mostLetters ? text : beginningOf(text));
    if (named.letters >= mostLetters) {
        named.names.append(QStringLiteral("…"));
    }
}

void Tally::add(const Tally &other)
{
    for (const Entry &one : other.m_entries) {
        const qsizetype times = entry(one.kind).times + one.times;
        for (const QString &text : one.names) {
            name(one.kind, text);
        }
        entry(one.kind).times = times;
    }
}

void Tally::blocksBecame(const QList<text::Block> &before, const QList<text::Block> &now)
{
    if (!m_leftOut.isEmpty()) {
        placesBecame(firstLines(before), firstLines(now));
    }
}

void Tally::placesBecame(const QStringList &before, const QStringList &now)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype at = 0; at < now.size(); ++at) {
        places[now[at]].append(at);
    }
    QList<qsizetype> became; // of each block, where it or the next that is left stands now
    qsizetype next = 0;
    for (const QString &text : before) {
        const QList<qsizetype> found = text.isEmpty() ? QList<qsizetype>() : places.value(text);
        const auto place = std::lower_bound(found.begin(), found.end(), next);
        became.append(place == found.end() ? next : *place);
        next = place == found.end() ? next : *place + 1;
    }
    became.append(now.size());
    for (LeftOut &one : m_leftOut) {
        one.before = became.value(std::min(one.before, became.size() - 1));
    }
}

QList<LeftOut> Tally::leftOut() const
{
    QList<LeftOut> all = m_leftOut;
    std::stable_sort(all.begin(), all.end(), [](const LeftOut &one, const LeftOut &other) {
        return one.before < other.before;
    });
    return all;
}

QList<ReportItem> Tally::report() const
{
    QList<ReportItem> items;
    for (const Entry &one : m_entries) {
        const bool counted = isCounted(one.kind) || one.names.isEmpty();
        items.append({one.kind, counted ? QString::number(one.times)
                                        : one.names.join(QStringLiteral(" · "))});
    }
    return items;
}

} // namespace tilshi::importing
