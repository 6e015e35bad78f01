#include "importing/listnumbers.h"

#include <QRegularExpression>

#include <array>

namespace tilshi::importing {

namespace {

const text::ListItem *itemOf(const text::Block &block)
{
    const auto *list = std::get_if<text::List>(&block);
    return list && list->items.size() == 1 ? &list->items.constFirst() : nullptr;
}

/// Counts as the lists of a body do.
class BodyCount
{
public:
    int next(const text::ListItem &item)
    {
        const auto level = std::size_t(std::clamp(item.level, 0, deepest));
        Counter &counter = m_counters[level];
        counter = counter.style == item.style ? counter : Counter{item.style, 0};
        std::fill(m_counters.begin() + level + 1, m_counters.end(), Counter());
        return ++counter.count;
    }

private:
    static constexpr int deepest = 9;

    struct Counter
    {
        text::ListStyle style = text::ListStyle::Bulleted;
        int count = 0;
    };

    std::array<Counter, deepest + 1> m_counters;
};

/// The number that is painted as "3.", "3)", "(3)"; 0 for all else.
int plainNumber(const QString &marker)
{
    static const QRegularExpression number(QStringLiteral("^\\(?(\\d{1,6})[.)]?$"));
    return number.match(marker).captured(1).toInt();
}

/// Whether a body's list would show other numbers than were painted.
bool wouldDiffer(const QList<text::Block> &blocks, const QHash<qsizetype, QString> &markers,
                 qsizetype begin, qsizetype end)
{
    BodyCount count;
    for (qsizetype at = begin; at < end; ++at) {
        const int shown = count.next(*itemOf(blocks[at]));
        const auto marker = markers.constFind(at);
        if (marker != markers.constEnd() && plainNumber(*marker) != shown) {
            return true;
        }
    }
    return false;
}

} // namespace

qsizetype writeNumbers(QList<text::Block> &blocks, const QHash<qsizetype, QString> &markers)
{
    qsizetype written = 0;
    for (qsizetype begin = 0; !markers.isEmpty() && begin < blocks.size();) {
        qsizetype end = begin;
        while (end < blocks.size() && itemOf(blocks[end])) {
            ++end;
        }
        const bool differs = wouldDiffer(blocks, markers, begin, end);
        for (qsizetype at = begin; differs && at < end; ++at) {
            const auto marker = markers.constFind(at);
            if (marker != markers.constEnd()) {
                const text::Runs runs = text::plainRuns(*marker + u' ') + itemOf(blocks[at])->runs;
                blocks[at] = text::Paragraph{runs};
                ++written;
            }
        }
        begin = std::max(end, begin + 1);
    }
    return written;
}

} // namespace tilshi::importing
