#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/talk.h"
#include "cli/verbs/verbs.h"
#include "newsroom/desk.h"
#include "newsroom/office.h"
#include "newsroom/passagesearch.h"

namespace tilshi::cli {

namespace {

using newsroom::Comment;

/// The words that --on names, where they stand in the desk's text.
Outcome<void> addWords(Call &call, Comment &comment)
{
    const auto words = call.value(Option::On);
    if (!words) {
        return {};
    }
    const auto open =
        newsroom::Desk(**call.library(), call.environment().clock).open(comment.article);
    if (!open) {
        return failed(open.error());
    }
    comment.passage = newsroom::passageOf(open->content, *words);
    return comment.passage ? Outcome<void>()
                           : failed(Cli::tr("“%1” does not stand in the article. Nothing was "
                                            "written; name words of one paragraph as they are.")
                                        .arg(*words));
}

Outcome<void> addParent(Call &call, Comment &comment)
{
    const auto parent = call.value(Option::ReplyTo);
    if (!parent) {
        return {};
    }
    if (call.has(Option::On) || call.has(Option::Blocking)) {
        return misused(Cli::tr("a reply has no words of its own and does not block"));
    }
    const auto all = commentsOf(call, comment.article);
    const auto named = all ? commentNamed(*all, *parent) : tl::unexpected(all.error());
    if (!named) {
        return tl::unexpected(named.error());
    }
    comment.parent = named->id;
    return {};
}

Outcome<void> report(Call &call, const Comment &added)
{
    const auto all = commentsOf(call, added.article);
    const auto names = all ? namesOf(call) : tl::unexpected(all.error());
    if (!names) {
        return tl::unexpected(names.error());
    }
    for (const QJsonValue &one : toJson(*all, *names)) {
        if (one[QStringLiteral("id")] == added.id.toString()) {
            if (call.wantsJson()) {
                call.print(one.toObject());
            } else {
                call.print(Cli::tr("Comment %1 added").arg(one[QStringLiteral("number")].toInt()));
            }
        }
    }
    return {};
}

Outcome<void> comment(Call &call)
{
    const auto person = call.person();
    const auto id =
        person ? articleWithId(**call.library(), call.word(0)) : tl::unexpected(person.error());
    if (!id) {
        return tl::unexpected(id.error());
    }
    Comment wanted;
    wanted.id = newsroom::CommentId::create();
    wanted.article = *id;
    wanted.text = call.word(1);
    wanted.blocking = call.has(Option::Blocking);
    auto placed = addWords(call, wanted);
    placed = placed ? addParent(call, wanted) : placed;
    if (!placed) {
        return placed;
    }
    newsroom::Office office(**call.library(), call.environment().clock);
    const auto added = office.addComment(wanted, person->id);
    return added ? report(call, *added) : failed(added.error());
}

} // namespace

Verb commentVerb()
{
    return {.name = "comment",
            .synopsis = "ID [--on TEXT] [--blocking] [--reply-to COMMENT] MESSAGE",
            .summary = QT_TRANSLATE_NOOP("Cli", "Says something about an article or words of it."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The words are those of one paragraph as they stand in the newest text, and "
                       "the comment stays with them when the text changes. A blocking comment has "
                       "to be resolved before the article can be approved. @login names a person."),
            .options = {Option::On, Option::Blocking, Option::ReplyTo},
            .leastWords = 2,
            .mostWords = 2,
            .run = comment};
}

} // namespace tilshi::cli
