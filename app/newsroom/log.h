#pragma once

#include "newsroom/workflow.h"

#include <QDateTime>
#include <QJsonObject>

namespace tilshi::newsroom {

/// One act in the library's log. Rows are only ever added; each carries the hash of the one before.
struct LogEntry
{
    qint64 seq = 0;    ///< 1, 2, 3 … over the whole library; given by storage
    ArticleId article; ///< null for what was done to the newsroom itself
    QDateTime at;      ///< UTC, to the millisecond
    PersonId who;      ///< null for the due runner
    QString login;     ///< of who, as it was; "due-runner" for the due runner
    Action action = Action::Edit;
    State from = State::Draft;
    State to = State::Draft;
    int version = 0;
    QString sha256; ///< of that version
    QString reason;
    QJsonObject details; ///< slot, embargo, kind, note, voided hash, self, delay, clock: what
                         ///< belongs to the act
    QString previous;    ///< hash of row seq-1; 64 zeros for the first
    QString hash;

    bool operator==(const LogEntry &) const = default;
};

/// SHA-256 over all fields but hash itself, in a fixed order, as 64 hex digits.
QString hashOf(const LogEntry &entry);

/// What the first row carries as previous.
QString genesisHash();

} // namespace tilshi::newsroom
