#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/talk.h"
#include "cli/verbs/verbs.h"
#include "newsroom/office.h"

namespace tilshi::cli {

namespace {

Outcome<void> comments(Call &call)
{
    const auto library = call.library();
    const auto id =
        library ? articleWithId(**library, call.word(0)) : tl::unexpected(library.error());
    const auto all = id ? commentsOf(call, *id) : tl::unexpected(id.error());
    const auto names = all ? namesOf(call) : tl::unexpected(all.error());
    if (!names) {
        return tl::unexpected(names.error());
    }
    if (call.wantsJson()) {
        call.print(toJson(*all, *names));
    } else {
        call.printLines(describe(*all, *names));
    }
    return {};
}

Outcome<void> setResolved(Call &call, bool resolved)
{
    const auto person = call.person();
    const auto id =
        person ? articleWithId(**call.library(), call.word(0)) : tl::unexpected(person.error());
    const auto all = id ? commentsOf(call, *id) : tl::unexpected(id.error());
    const auto named = all ? commentNamed(*all, call.word(1)) : tl::unexpected(all.error());
    if (!named) {
        return tl::unexpected(named.error());
    }
    if (named->isReply()) {
        return failed(Cli::tr("That is a reply; name the comment that it replies to."));
    }
    newsroom::Office office(**call.library(), call.environment().clock);
    if (const auto done = office.setResolved(*named, resolved, person->id); !done) {
        return failed(done.error());
    }
    return comments(call);
}

Outcome<void> resolve(Call &call)
{
    return setResolved(call, true);
}

Outcome<void> reopen(Call &call)
{
    return setResolved(call, false);
}

} // namespace

Verb commentsVerb()
{
    return {.name = "comments",
            .synopsis = "ID",
            .summary = QT_TRANSLATE_NOOP("Cli", "Shows what was said about an article."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The number before each comment is what --reply-to, resolve and "
                       "reopen-comment take; a comment's id does as well."),
            .leastWords = 1,
            .mostWords = 1,
            .run = comments};
}

Verb resolveVerb()
{
    return {.name = "resolve",
            .synopsis = "ID COMMENT",
            .summary = QT_TRANSLATE_NOOP("Cli", "Marks a comment as resolved."),
            .leastWords = 2,
            .mostWords = 2,
            .run = resolve};
}

Verb reopenCommentVerb()
{
    return {.name = "reopen-comment",
            .synopsis = "ID COMMENT",
            .summary = QT_TRANSLATE_NOOP("Cli", "Opens a resolved comment again."),
            .leastWords = 2,
            .mostWords = 2,
            .run = reopen};
}

} // namespace tilshi::cli
