#pragma once

#include "newsroom/ports.h"
#include "session/saving/savedelays.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace tilshi::session {

class Journal;

/// Brings one article's typed text into the recovery journal: at most a second after it was typed,
/// the last state only, and again and again while that fails.
class JournalWriter : public QObject
{
    Q_OBJECT

public:
    /// What is to be written at this moment; nothing where the library has all of it.
    using Source = std::function<std::optional<newsroom::RecoveryEntry>()>;

    /// journal outlives it.
    JournalWriter(Journal &journal, const SaveDelays &delays, Source source);

    /// Something was typed.
    void edited();
    /// Writes now what was typed since the last time, without waiting for it.
    void write();
    /// The same, and waits at most so many milliseconds; true if it is in the journal then.
    bool writeNow(int milliseconds);
    /// The library has it all.
    void discard(newsroom::ArticleId article);

    /// Why the journal did not take the text the last time.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// A piece of work has ended, well or not.
    void ended();
    /// The first failure in a row.
    void failed(const Error &error);

private:
    void written(quint64 edit, const Result<void> &result);

    Journal &m_journal;
    const SaveDelays m_delays;
    Source m_source;
    quint64 m_edits = 0;   ///< counts every edit
    quint64 m_written = 0; ///< the journal has the text up to this edit
    bool m_writing = false;
    std::optional<Error> m_error;
    QTimer m_timer;
};

} // namespace tilshi::session
