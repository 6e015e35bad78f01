#pragma once

#include "newsroom/ports.h"
#include "session/session.h"

#include <QString>

namespace tilshi::ui {

/// Which part of a queue is shown.
enum class QueueFilter
{
    All,
    Unread,   ///< whose head is newer than what the person had open
    Assigned, ///< what the person has taken for review
};

/// How urgent the time of a row is.
enum class QueueHaste
{
    None,
    Soon, ///< has waited for four hours or more
    Late,
};

/// What a row of a queue says of its article, ready to be painted.
struct QueueRow
{
    QString headline;
    QString state;      ///< "Under review"
    QString note;       ///< state, section, words, what else is to be known
    QString author;     ///< name
    QString authorNote; ///< version, who approved it
    QString reviewer;   ///< who has taken it, in words; empty if nobody
    QString time;
    QString timeNote;
    QueueHaste haste = QueueHaste::None;
    bool unread = false;

    /// All of it, for screen readers.
    QString spoken() const;
};

/// As the person of the session sees it at that moment.
QueueRow rowOf(const newsroom::ArticleSummary &article, newsroom::QueueGroup group,
               const session::Session &session, const QDateTime &now);

/// "Waiting for review" …
QString nameOf(newsroom::QueueGroup group);
/// In which order a group stands.
QString orderOf(newsroom::QueueGroup group);

} // namespace tilshi::ui
