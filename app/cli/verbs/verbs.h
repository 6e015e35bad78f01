#pragma once

#include "cli/verb.h"

namespace tilshi::cli {

/// One function for each file of this folder; that of workflow.cpp gives a verb for each action of
/// the workflow's table.
Verb backupVerb();
Verb checkVerb();
Verb exportVerb();
Verb historyVerb();
Verb importVerb();
Verb initVerb();
Verb listVerb();
Verb peopleVerb();
Verb publishDueVerb();
Verb searchVerb();
Verb sectionsVerb();
Verb settingsVerb();
Verb showVerb();
Verb siteVerb();
Verb slugVerb();
Verb spellVerb();
Verb translitVerb();
Verb verifyVerb();
Verb wordsVerb();
QList<Verb> workflowVerbs();

} // namespace tilshi::cli
