#include "editor/find/documenthits.h"

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <limits>

namespace tilshi::editor {

namespace {

constexpr int sliceMs = 3;

bool isBefore(const TextRange &hit, int position)
{
    return hit.position < position;
}

} // namespace

DocumentHits::DocumentHits(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    document->documentLayout(); // without one a QTextDocument does not tell what changed
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &DocumentHits::searchSlice);
    connect(document, &QTextDocument::contentsChange, this, &DocumentHits::follow);
}

void DocumentHits::setSearch(std::optional<TextSearch> search)
{
    m_search = std::move(search);
    m_hits.clear();
    m_from = 0;
    m_length = m_document->characterCount();
    m_to = m_search ? m_length : 0;
    if (m_search) {
        m_next.start();
    } else {
        m_next.stop();
    }
    Q_EMIT changed();
}

QList<TextRange>::const_iterator DocumentHits::firstFrom(int position) const
{
    return std::lower_bound(m_hits.begin(), m_hits.end(), position, isBefore);
}

void DocumentHits::complete()
{
    if (!isComplete()) {
        searchFor(std::numeric_limits<int>::max());
        Q_EMIT changed();
    }
}

/// Hits in the paragraphs that changed are to be looked for again, those behind them move along.
void DocumentHits::follow(int position, int, int added)
{
    if (!m_search) {
        return;
    }
    // What Qt says was removed is too much at times: the document's length tells.
    const int moved = m_document->characterCount() - m_length;
    m_length += moved;
    const int begin = m_document->findBlock(position).position();
    const QTextBlock last = m_document->findBlock(std::min(position + added, m_length - 1));
    const int end = last.isValid() ? last.position() + last.length() : m_length;
    const auto from = std::lower_bound(m_hits.begin(), m_hits.end(), begin, isBefore);
    const auto to = std::lower_bound(from, m_hits.end(), end - moved, isBefore);
    std::for_each(to, m_hits.end(), [moved](TextRange &hit) { hit.position += moved; });
    m_hits.erase(from, to);
    const bool pending = !isComplete();
    m_to = pending ? std::max(m_to + moved, end) : end;
    m_from = pending ? std::min(m_from, begin) : begin;
    m_next.start();
}

void DocumentHits::searchSlice()
{
    searchFor(sliceMs);
    if (!isComplete()) {
        m_next.start();
    }
    Q_EMIT changed();
}

void DocumentHits::searchFor(int milliseconds)
{
    QElapsedTimer time;
    time.start();
    QList<TextRange> found;
    QTextBlock block = m_document->findBlock(m_from);
    const int begin = block.isValid() ? block.position() : m_to;
    while (block.isValid() && block.position() < m_to && !time.hasExpired(milliseconds)) {
        const QList<Match> matches = m_search->in(block.text());
        for (const Match &match : matches) {
            found.append({block.position() + int(match.start), int(match.length)});
        }
        block = block.next();
    }
    m_from = block.isValid() ? std::min(block.position(), m_to) : m_to;
    const auto from = std::lower_bound(m_hits.cbegin(), m_hits.cend(), begin, isBefore);
    const auto to = std::lower_bound(from, m_hits.cend(), m_from, isBefore);
    m_hits = QList<TextRange>(m_hits.cbegin(), from) + found + QList<TextRange>(to, m_hits.cend());
}

} // namespace tilshi::editor
