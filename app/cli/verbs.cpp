#include "cli/verbs/verbs.h"

namespace tilshi::cli {

const QList<Verb> &allVerbs()
{
    static const QList<Verb> verbs{
        initVerb(),    peopleVerb(),     sectionsVerb(), settingsVerb(), importVerb(),
        listVerb(),    searchVerb(),     showVerb(),     checkVerb(),    spellVerb(),
        wordsVerb(),   historyVerb(),    submitVerb(),   recallVerb(),   claimVerb(),
        returnVerb(),  approveVerb(),    editVerb(),     scheduleVerb(), unscheduleVerb(),
        publishVerb(), publishDueVerb(), reviseVerb(),   withdrawVerb(), reopenVerb(),
        trashVerb(),   untrashVerb(),    exportVerb(),   siteVerb(),     backupVerb(),
        verifyVerb(),  translitVerb(),   slugVerb(),
    };
    return verbs;
}

} // namespace tilshi::cli
