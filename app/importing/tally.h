#pragma once

#include "importing/report.h"

#include <QList>
#include <QStringList>

namespace tilshi::importing {

/// Gathers what is done to a text while it is read, and makes the report of it.
class Tally
{
public:
    /// So many more of a counted kind.
    void count(ReportKind kind, qsizetype times = 1);
    /// One more of a kind that is told as it stood. White space is narrowed, long text cut.
    void name(ReportKind kind, const QString &what);

    /// All that another has gathered.
    void add(const Tally &other);

    /// One item a kind, in the order of the kinds.
    QList<ReportItem> report() const;

private:
    struct Entry
    {
        ReportKind kind;
        qsizetype times = 0;
        QStringList names;
    };
    Entry &entry(ReportKind kind);

    QList<Entry> m_entries;
};

} // namespace tilshi::importing
