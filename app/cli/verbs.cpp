#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

/// The workflow's, with publish-due behind publish.
QList<Verb> verbsOfWorkflow()
{
    QList<Verb> verbs;
    for (const Verb &verb : workflowVerbs()) {
        verbs.append(verb);
        if (QLatin1String(verb.name) == QLatin1String("publish")) {
            verbs.append(publishDueVerb());
        }
    }
    return verbs;
}

} // namespace

const QList<Verb> &allVerbs()
{
    static const QList<Verb> verbs =
        QList<Verb>{initVerb(),     peopleVerb(),   sectionsVerb(),       settingsVerb(),
                    importVerb(),   listVerb(),     searchVerb(),         showVerb(),
                    checkVerb(),    spellVerb(),    wordsVerb(),          historyVerb(),
                    versionsVerb(), diffVerb(),     restoreVersionVerb(), setVerb(),
                    commentVerb(),  commentsVerb(), resolveVerb(),        reopenCommentVerb(),
                    lockVerb(),     unlockVerb()} +
        verbsOfWorkflow() + QList<Verb>{exportVerb(), siteVerb(),     backupVerb(),
                                        verifyVerb(), translitVerb(), slugVerb()};
    return verbs;
}

} // namespace tilshi::cli
