#include "cli/act.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

/// The table has one row for both: an article that has its minute gets another.
newsroom::Action actionFor(const newsroom::Article &article)
{
    return article.state == newsroom::State::Scheduled ? newsroom::Action::Reschedule
                                                       : newsroom::Action::Schedule;
}

Outcome<void> schedule(Call &call)
{
    if (!call.has(Option::At)) {
        return misused(Cli::tr("say when: --at \"YYYY-MM-DD HH:MM\""));
    }
    const auto library = call.library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto id = articleWithId(**library, call.word(0));
    if (!id) {
        return tl::unexpected(id.error());
    }
    const auto article = (*library)->articles().load(*id);
    return article ? act(call, actionFor(*article)) : failed(article.error());
}

} // namespace

Verb scheduleVerb()
{
    return {.name = "schedule",
            .synopsis = "ID --at \"YYYY-MM-DD HH:MM\"",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Sets the minute at which an approved article is published."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The minute is one of the newsroom's own zone, whatever this "
                       "computer's. A scheduled article is given another minute."),
            .options = {Option::At},
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = schedule};
}

} // namespace tilshi::cli
