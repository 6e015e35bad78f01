#include "cli/describe.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "cli/versionnamed.h"
#include "newsroom/workflow.h"

namespace tilshi::cli {

namespace {

using newsroom::Article;

Outcome<void> report(Call &call, const Article &after, int restored, bool changed)
{
    if (call.wantsJson()) {
        const auto names = namesOf(call);
        const auto open = newsroom::Desk(**call.library(), call.environment().clock).open(after.id);
        if (!names || !open) {
            return names ? failed(open.error()) : tl::unexpected(names.error());
        }
        call.print(toJson(*open, *names));
    } else if (changed) {
        call.print(Cli::tr("Version %1 has the text of version %2.").arg(after.head).arg(restored));
    } else {
        call.print(Cli::tr("The article has the text of version %1 already.").arg(restored));
    }
    return {};
}

Outcome<void> restore(Call &call)
{
    const auto person = call.person();
    const auto library = person ? call.library() : tl::unexpected(person.error());
    const auto id =
        library ? articleWithId(**library, call.word(0)) : tl::unexpected(library.error());
    const auto version = id ? versionNamed(call, *id, call.word(1)) : tl::unexpected(id.error());
    if (!version) {
        return tl::unexpected(version.error());
    }
    const auto before = (*library)->articles().load(*id);
    const auto after = before ? newsroom::Desk(**library, call.environment().clock)
                                    .restoreVersion(*id, version->number, person->id)
                              : fail(before.error());
    if (!after) {
        return failed(after.error());
    }
    if (newsroom::editVoidsApproval(*before) && !call.wantsJson()) {
        call.print(Cli::tr(
            "The approval has ended with this edit; the article has to be approved again."));
    }
    return report(call, *after, version->number, after->head != before->head);
}

} // namespace

Verb restoreVersionVerb()
{
    return {
        .name = "restore-version",
        .synopsis = "ID N",
        .summary = QT_TRANSLATE_NOOP(
            "Cli", "Puts an earlier version's text in place of an article's, as a new version."),
        .details = QT_TRANSLATE_NOOP(
            "Cli", "Whoever may edit the article may, and as with any edit an approval and a "
                   "minute on the schedule end. No version is taken away."),
        .leastWords = 2,
        .mostWords = 2,
        .run = restore};
}

} // namespace tilshi::cli
