#pragma once

#include "text/compare/units.h"

#include <QStringList>

#include <random>

/// Articles as a newsroom has them, and what people do to them, from a seed.
class RandomText
{
public:
    explicit RandomText(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int end) { return int(m_random() % unsigned(end)); }
    bool oneIn(int times) { return below(times) == 0; }
    template <class List>
    auto &oneOf(List &list)
    {
        return list[below(int(list.size()))];
    }

    QString word();
    /// Some sentences: capitals, commas, numbers, quotation marks, points.
    QString sentences(int most);
    tilshi::text::Runs runs();
    tilshi::text::Unit unit();
    /// A canonical body of at least one unit.
    tilshi::text::Body body(int mostUnits = 12);

    /// So many edits, each of one kind: words, paragraphs, marks, frames, cells, captions.
    tilshi::text::Body edited(const tilshi::text::Body &body, int edits);
    /// The same without any that takes words away.
    tilshi::text::Body editedKeepingWords(const tilshi::text::Body &body, int edits);

private:
    void edit(tilshi::text::Units &units, bool keepsWords);
    void editWords(tilshi::text::Runs &runs, bool keepsWords);
    void editMarks(tilshi::text::Runs &runs);
    void editFrame(tilshi::text::Frame &frame);
    void editObject(tilshi::text::Unit &unit);
    void editTable(tilshi::text::Table &table);
    void split(tilshi::text::Units &units, qsizetype at);
    void join(tilshi::text::Units &units, qsizetype at);
    void move(tilshi::text::Units &units, qsizetype at);
    tilshi::text::Table table();

    std::mt19937 m_random;
};
