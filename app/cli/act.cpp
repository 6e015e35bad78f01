#include "cli/act.h"

#include "cli/describe.h"
#include "cli/importfile.h"
#include "cli/lookup.h"
#include "cli/missingpictures.h"
#include "cli/phrases.h"
#include "newsroom/desk.h"
#include "newsroom/workflowtable.h"
#include "wording/workflow.h"

namespace tilshi::cli {

namespace {

using newsroom::Act;
using newsroom::Action;
using newsroom::Content;

Outcome<void> addTime(Call &call, Act &act)
{
    const auto text = call.value(Option::At);
    if (!text) {
        return {};
    }
    const auto settings = call.settings();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    const auto wall = parseWallTime(*text, settings->zone);
    if (!wall) {
        return failed(
            Cli::tr("“%1” is no minute of the calendar; write it as 2026-11-24 10:00.").arg(*text));
    }
    act.at = *wall;
    return {};
}

Outcome<void> addKind(const Call &call, Act &act)
{
    const auto word = call.value(Option::Kind);
    if (!word) {
        return {};
    }
    act.kind = newsroom::revisionKindOf(*word);
    if (!act.kind) {
        return misused(Cli::tr("there is no kind %1; there are: %2")
                           .arg(*word, QStringLiteral("correction, update, silent")));
    }
    return {};
}

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

/// Whether the approval ends with the text.
Outcome<bool> addText(Call &call, Act &act)
{
    const auto file = call.value(Option::From);
    if (!file) {
        return false;
    }
    const auto text = importFrom(call, *file);
    if (!text) {
        return tl::unexpected(text.error());
    }
    const auto open = newsroom::Desk(**call.library(), call.environment().clock).open(act.article);
    if (!open) {
        return failed(open.error());
    }
    act.content = merged(open->content, text->content);
    act.revision = open->article.revision;
    return newsroom::editVoidsApproval(open->article);
}

/// The act that the command line asks for, but for its text. Misused: a kind that is none.
Outcome<Act> actFrom(Call &call, Action action)
{
    Act act;
    act.action = action;
    act.reason = call.value(Option::Reason).value_or(QString());
    act.publicNote = call.value(Option::Note).value_or(QString());
    const auto kind = addKind(call, act);
    const auto person = kind ? call.person() : tl::unexpected(kind.error());
    const auto time = person ? addTime(call, act) : tl::unexpected(person.error());
    if (!time) {
        return tl::unexpected(time.error());
    }
    const auto id = articleWithId(**call.library(), call.word(0));
    if (!id) {
        return tl::unexpected(id.error());
    }
    act.article = *id;
    act.actor = person->id;
    return act;
}

QString told(Action action, const newsroom::Article &article, const Names &names)
{
    QString done = wording::done(action);
    if (newsroom::rowOf(action).doesSet(newsroom::Mark::Slot, article.state) && article.schedule) {
        return Cli::tr("%1: %2 (%3)")
            .arg(done, wallText(article.schedule->utc, names.zone),
                 QString::fromUtf8(names.zone.id()));
    }
    return done;
}

Outcome<void> report(Call &call, Action action, newsroom::ArticleId id)
{
    const auto names = namesOf(call);
    if (!names) {
        return tl::unexpected(names.error());
    }
    newsroom::Desk desk(**call.library(), call.environment().clock);
    const auto open = desk.open(id);
    if (!open) {
        return failed(open.error());
    }
    if (call.wantsJson()) {
        call.print(toJson(*open, *names));
    } else {
        call.print(told(action, open->article, *names) + u" – " + open->content.headline);
    }
    return {};
}

} // namespace

Outcome<void> act(Call &call, Action action)
{
    auto wanted = actFrom(call, action);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    const auto ends = addText(call, *wanted);
    if (!ends) {
        return tl::unexpected(ends.error());
    }
    publishing::Publisher publisher(**call.library(), call.environment().clock);
    if (const auto done = publisher.act(*wanted); !done) {
        return failed(done.error());
    }
    warnOfMissingPictures(call, publisher);
    if (*ends && !call.wantsJson()) {
        call.print(Cli::tr(
            "The approval has ended with this edit; the article has to be approved again."));
    }
    return report(call, action, wanted->article);
}

} // namespace tilshi::cli
