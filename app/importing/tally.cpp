#include "importing/tally.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype mostNames = 8;

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
    }
}

void Tally::name(ReportKind kind, const QString &what)
{
    Entry &named = entry(kind);
    ++named.times;
    QString text = what.simplified();
    if (text.size() > longestName) {
        text = text.first(longestName - 1).trimmed() + u'…';
    }
    if (named.names.size() < mostNames && !text.isEmpty() && !named.names.contains(text)) {
        named.names.append(text);
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
