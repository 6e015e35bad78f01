#include "cli/act.h"
#include "cli/importfile.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

using newsroom::Content;

/// The file's text in place of the article's; what a file can't say stays as it was.
Content merged(const Content &before, Content text)
{
    const auto keep = [](QString &now, const QString &old) {
        if (now.isEmpty()) {
            now = old;
        }
    };
    keep(text.kicker, before.kicker);
    keep(text.lead, before.lead);
    keep(text.credit, before.credit);
    keep(text.note, before.note);
    return text;
}

Outcome<void> edit(Call &call)
{
    const auto file = call.value(Option::From);
    if (!file) {
        return misused(Cli::tr("name the file with the new text: --from FILE"));
    }
    auto wanted = actFrom(call, newsroom::Action::Edit);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    const auto text = importFrom(call, *file);
    if (!text) {
        return tl::unexpected(text.error());
    }
    newsroom::Desk desk(**call.library(), call.surroundings().clock);
    const auto open = desk.open(wanted->article);
    if (!open) {
        return failed(open.error());
    }
    wanted->content = merged(open->content, text->content);
    wanted->revision = open->article.revision;
    const bool ended = newsroom::editVoidsApproval(open->article);
    const auto done = desk.act(*wanted);
    if (!done) {
        return failed(done.error());
    }
    if (ended && !call.wantsJson()) {
        call.print(Cli::tr(
            "The approval has ended with this edit; the article has to be approved again."));
    }
    return report(call, newsroom::Action::Edit, wanted->article);
}

} // namespace

Verb editVerb()
{
    return {.name = "edit",
            .synopsis = "ID --from FILE",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Puts a file's text in place of an article's, as a new version."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "Takes headline, dateline and text as import does. An approval and "
                       "a minute on the schedule end with it: an owner's article is a "
                       "draft again, an editor's edit leaves it submitted."),
            .options = {Option::From},
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = edit};
}

} // namespace tilshi::cli
