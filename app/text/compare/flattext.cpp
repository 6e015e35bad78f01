#include "text/compare/flattext.h"

#include <algorithm>

namespace tilshi::text {

void append(Runs &runs, const Run &run)
{
    const bool alike = !runs.isEmpty() && runs.constLast().marks == run.marks &&
                       runs.constLast().link == run.link &&
                       runs.constLast().language == run.language;
    if (alike) {
        runs.last().text += run.text;
    } else if (!run.text.isEmpty()) {
        runs.append(run);
    }
}

Run taken(Runs &runs, qsizetype length)
{
    Run run = runs.constFirst();
    run.text = run.text.first(length);
    runs.first().text.remove(0, length);
    if (runs.constFirst().text.isEmpty()) {
        runs.removeFirst();
    }
    return run;
}

FlatText::FlatText(const Units &units)
{
    for (const Unit &unit : units) {
        append(unit.runs, unit.frame);
    }
}

FlatText::FlatText(const QList<Runs> &paragraphs)
{
    for (const Runs &runs : paragraphs) {
        append(runs, {});
    }
}

void FlatText::append(const Runs &runs, const Frame &frame)
{
    if (!m_frames.isEmpty()) {
        m_breaks.append(m_text.size());
        m_text += QChar(QChar::ParagraphSeparator);
    }
    m_frames.append(frame);
    for (const Run &run : runs) {
        m_text += run.text;
        m_runs.append(run);
        m_runEnds.append(m_text.size());
    }
}

qsizetype FlatText::paragraphBehind(qsizetype breakAt) const
{
    return std::lower_bound(m_breaks.begin(), m_breaks.end(), breakAt) - m_breaks.begin() + 1;
}

bool FlatText::hasBreak(qsizetype from, qsizetype to) const
{
    const auto first = std::lower_bound(m_breaks.begin(), m_breaks.end(), from);
    return first != m_breaks.end() && *first < to;
}

QStringView FlatText::slice(qsizetype from, qsizetype to) const
{
    return QStringView(m_text).sliced(from, to - from);
}

Runs FlatText::runs(qsizetype from, qsizetype to) const
{
    Runs runs;
    auto end = std::upper_bound(m_runEnds.begin(), m_runEnds.end(), from);
    for (qsizetype at = from; at < to && end != m_runEnds.end(); ++end) {
        Run run = m_runs[end - m_runEnds.begin()];
        const qsizetype stop = std::min(*end, to);
        run.text = m_text.sliced(at, stop - at);
        runs.append(run);
        at = stop;
    }
    return runs;
}

} // namespace tilshi::text
