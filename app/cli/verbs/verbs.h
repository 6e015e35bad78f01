#pragma once

#include "cli/verb.h"

namespace tilshi::cli {

/// A function for each verb, most with a file of its own in this folder; that of workflow.cpp gives
/// a verb for each action of the workflow's table.
Verb backupVerb();
Verb checkVerb();
Verb commentVerb();
Verb commentsVerb();
Verb diffVerb();
Verb exportVerb();
Verb historyVerb();
Verb importVerb();
Verb initVerb();
Verb listVerb();
Verb lockVerb();
Verb peopleVerb();
Verb publishDueVerb();
Verb reopenCommentVerb();
Verb resolveVerb();
Verb restoreVersionVerb();
Verb searchVerb();
Verb sectionsVerb();
Verb setVerb();
Verb settingsVerb();
Verb showVerb();
Verb siteVerb();
Verb slugVerb();
Verb spellVerb();
Verb translitVerb();
Verb unlockVerb();
Verb verifyVerb();
Verb versionsVerb();
Verb wordsVerb();
QList<Verb> workflowVerbs();

} // namespace tilshi::cli
