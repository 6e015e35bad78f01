#include "cli/act.h"

#include "cli/describe.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "wording/workflow.h"

namespace tilshi::cli {

namespace {

using newsroom::Act;
using newsroom::Action;

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

QString deed(Action action, const newsroom::Article &article, const Names &names)
{
    const QString headline = wording::done(action);
    if (action == Action::Schedule && article.schedule) {
        return Cli::tr("%1: %2 (%3)")
            .arg(headline, wallText(article.schedule->utc, names.zone),
                 QString::fromUtf8(names.zone.id()));
    }
    return headline;
}

} // namespace

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

Outcome<void> act(Call &call, Action action)
{
    const auto wanted = actFrom(call, action);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    newsroom::Desk desk(**call.library(), call.surroundings().clock);
    const auto done = desk.act(*wanted);
    if (!done) {
        return failed(done.error());
    }
    return report(call, action, wanted->article);
}

Outcome<void> report(Call &call, Action action, newsroom::ArticleId id)
{
    const auto names = namesOf(call);
    if (!names) {
        return tl::unexpected(names.error());
    }
    newsroom::Desk desk(**call.library(), call.surroundings().clock);
    const auto open = desk.open(id);
    if (!open) {
        return failed(open.error());
    }
    if (call.wantsJson()) {
        call.print(toJson(*open, *names));
    } else {
        call.print(deed(action, open->article, *names) + u" – " + open->content.headline);
    }
    return {};
}

} // namespace tilshi::cli
