#pragma once

#include "newsroom/ports.h"

namespace tilshi::newsroom {

/// The person's queue at that moment: soon is the end of tomorrow on the newsroom's wall.
QueueQuery queueOf(const Person &person, const QDateTime &now, const QByteArray &zone);

/// The groups of an editor's or a journalist's queue, in the order in which they are worked off.
const QList<QueueGroup> &queueGroups(bool isEditor);

/// Where that article stands in the queue; nothing if it is not in it.
std::optional<QueueGroup> groupOf(const ArticleSummary &article, const QueueQuery &query);

/// Whether it is to be dealt with before the other one of the same group.
bool isBefore(QueueGroup group, const ArticleSummary &article, const ArticleSummary &other);

/// Slots up to this moment are over: that of the running minute is not.
QDateTime lateUntil(const QueueQuery &query);

} // namespace tilshi::newsroom
