#include "session/saving/journalwriter.h"

#include "base/await.h"
#include "session/saving/journal.h"

#include <algorithm>

namespace tilshi::session {

JournalWriter::JournalWriter(Journal &journal, const SaveDelays &delays, Source source)
    : m_journal(journal)
    , m_delays(delays)
    , m_source(std::move(source))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JournalWriter::write);
}

void JournalWriter::edited()
{
    ++m_edits;
    if (!m_timer.isActive() && !m_writing) {
        m_timer.start(m_delays.journal);
    }
}

void JournalWriter::write()
{
    if (m_writing || m_written == m_edits) {
        return;
    }
    const std::optional<newsroom::RecoveryEntry> entry = m_source();
    if (!entry) {
        return;
    }
    m_writing = true;
    await(m_journal.write(*entry), this,
          [this, edit = m_edits](const Result<void> &result) { written(edit, result); });
}

bool JournalWriter::writeNow(int milliseconds)
{
    const std::optional<newsroom::RecoveryEntry> entry = m_source();
    return !entry || m_journal.writeNow(*entry, milliseconds);
}

void JournalWriter::discard(newsroom::ArticleId article)
{
    m_timer.stop();
    m_error.reset();
    m_journal.discard(article);
}

void JournalWriter::written(quint64 edit, const Result<void> &result)
{
    m_writing = false;
    if (result) {
        m_written = std::max(m_written, edit);
        m_error.reset();
    } else if (!std::exchange(m_error, result.error())) {
        Q_EMIT failed(result.error());
    }
    if (m_edits > m_written) {
        m_timer.start(result ? m_delays.journal : m_delays.journalRetry);
    }
    Q_EMIT ended();
}

} // namespace tilshi::session
