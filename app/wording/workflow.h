#pragma once

#include "newsroom/article.h"
#include "newsroom/log.h"
#include "newsroom/people.h"
#include "newsroom/workflow.h"

#include <QString>

namespace tilshi::wording {

/// One article's state: Draft, Under review, Approved …
QString name(newsroom::State state);
/// The queue of all articles in that state: Drafts, Under review …
QString queueName(newsroom::State state);
/// What a button or menu item for the action says: Submit for review, Approve …
QString name(newsroom::Action action);
/// What the history says of it: Submitted for review, Approved …
QString done(newsroom::Action action);
/// What stands at its arrow in a picture of the workflow: submit, approve …
QString arrowName(newsroom::Action action);
/// What is asked of who does it and has to give a reason.
QString question(newsroom::Action action);
/// What the history says of one row of the log, which knows what an edit changed.
QString done(const newsroom::LogEntry &entry);
QString name(newsroom::Role role);
/// Why a version was made.
QString name(newsroom::Origin origin);
QString name(newsroom::RevisionKind kind);
QString name(newsroom::Urgency urgency);

} // namespace tilshi::wording
