#pragma once

#include "cli/verb.h"

namespace tilshi::cli {

/// One function for each file of this folder.
Verb approveVerb();
Verb backupVerb();
Verb checkVerb();
Verb claimVerb();
Verb editVerb();
Verb exportVerb();
Verb historyVerb();
Verb importVerb();
Verb initVerb();
Verb listVerb();
Verb peopleVerb();
Verb publishVerb();
Verb publishDueVerb();
Verb recallVerb();
Verb reopenVerb();
Verb returnVerb();
Verb reviseVerb();
Verb scheduleVerb();
Verb searchVerb();
Verb sectionsVerb();
Verb settingsVerb();
Verb showVerb();
Verb siteVerb();
Verb slugVerb();
Verb spellVerb();
Verb submitVerb();
Verb translitVerb();
Verb trashVerb();
Verb unscheduleVerb();
Verb untrashVerb();
Verb verifyVerb();
Verb withdrawVerb();
Verb wordsVerb();

} // namespace tilshi::cli
