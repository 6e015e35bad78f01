#pragma once

#include "importing/report.h"
#include "text/body.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace tilshi::importing {

/// Gathers what is done to a text while it is read, and makes the report of it.
class Tally
{
public:
    /// So many more of a counted kind.
    void count(ReportKind kind, qsizetype times = 1);
    /// One more of a kind that is told as it stood, with its white space narrowed; of its place in
    /// the text only how it began.
    void name(ReportKind kind, const QString &what);

    /// All that another has gathered.
    void add(const Tally &other);
    /// What is counted and named from now on stands before that block, as they are now.
    void at(qsizetype block) { m_at = block; }
    /// The blocks have become others: brings the places of what was left out to where those that
    /// begin alike are now.
    void blocksBecame(const QList<text::Block> &before, const QList<text::Block> &now);
    /// In the order in which it stood.
    QList<LeftOut> leftOut() const;

    /// One item a kind, in the order of the kinds.
    QList<ReportItem> report() const;

private:
    struct Entry
    {
        ReportKind kind;
        qsizetype times = 0;
        QStringList names; ///< each once
        QSet<QString> known = {};
        qsizetype letters = 0; ///< of all names
    };
    Entry &entry(ReportKind kind);
    void placesBecame(const QStringList &before, const QStringList &now);
    void mark(ReportKind kind, qsizetype times, const QString &what);

    QList<Entry> m_entries;
    QList<LeftOut> m_leftOut;
    qsizetype m_at = 0;
};

} // namespace tilshi::importing
