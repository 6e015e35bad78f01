#include "base/zone.h"
#include "cli/missingpictures.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "newsroom/workflow.h"
#include "publishing/duerunner.h"
#include "wording/errors.h"

namespace tilshi::cli {

namespace {

using newsroom::ArticleId;
using publishing::DueReport;

/// The clock of --now, standing still; nothing where the computer's is to be used.
Outcome<std::optional<ManualClock>> clockByHand(Call &call)
{
    const auto text = call.value(Option::Now);
    if (!text) {
        return std::nullopt;
    }
    const auto settings = call.settings();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    const auto wall = parseWallTime(*text, settings->zone);
    const auto moment = wall ? toUtc(*wall) : Result<QDateTime>(fail(wall.error()));
    if (!moment) {
        return failed(
            Cli::tr("“%1” is no minute of the calendar; write it as 2026-11-24 10:00.").arg(*text));
    }
    return ManualClock(*moment);
}

/// Who sets the clock decides when readers see an article, as an editor does. Nobody for the due
/// runner, which goes by the computer's.
Outcome<newsroom::Person> whoSetsClock(Call &call)
{
    if (!call.value(Option::Now)) {
        return newsroom::Person();
    }
    auto person = call.person();
    return !person || person->isEditor() ? person
                                         : failed(newsroom::asError(newsroom::Refusal::NotEditor));
}

void warnOfClock(const Call &call, const newsroom::Person &actor, const DueReport &report)
{
    if (!actor.id.isNull() && !report.published.isEmpty()) {
        call.environment().err(
            Cli::tr("The time is set by hand: %1. What comes out now is logged as published by %2.")
                .arg(*call.value(Option::Now), actor.name));
    }
}

QJsonObject toJson(const DueReport &report)
{
    QJsonArray published;
    for (const ArticleId &id : report.published) {
        published.append(id.toString());
    }
    QJsonArray failed;
    for (const DueReport::Failure &failure : report.failed) {
        failed.append(QJsonObject{{QStringLiteral("id"), failure.article.toString()},
                                  {QStringLiteral("error"), wording::sentence(failure.error)}});
    }
    QJsonArray late;
    for (const DueReport::Late &article : report.late) {
        late.append(QJsonObject{{QStringLiteral("id"), article.article.toString()},
                                {QStringLiteral("minutes"), article.minutes}});
    }
    return {{QStringLiteral("published"), published},
            {QStringLiteral("failed"), failed},
            {QStringLiteral("late"), late}};
}

void print(Call &call, const DueReport &report)
{
    for (const ArticleId &id : report.published) {
        call.print(Cli::tr("Published: %1").arg(id.toString()));
    }
    for (const DueReport::Failure &failure : report.failed) {
        call.print(Cli::tr("Not published: %1 – %2")
                       .arg(failure.article.toString(), wording::sentence(failure.error)));
    }
    for (const DueReport::Late &late : report.late) {
        call.print(Cli::tr("Too late to publish by itself: %1, by %2 min; publish it, set another "
                           "time or take it off the schedule.")
                       .arg(late.article.toString())
                       .arg(late.minutes));
    }
}

Outcome<DueReport> runDue(Call &call)
{
    const auto library = call.library();
    const auto actor = library ? whoSetsClock(call) : tl::unexpected(library.error());
    const auto byHand = actor ? clockByHand(call) : tl::unexpected(actor.error());
    if (!byHand) {
        return tl::unexpected(byHand.error());
    }
    const Clock &clock = *byHand ? **byHand : call.environment().clock;
    publishing::Publisher publisher(**library, clock);
    auto report = worded(publishing::DueRunner(**library, publisher, clock, actor->id).run());
    warnOfMissingPictures(call, publisher);
    if (report) {
        warnOfClock(call, *actor, *report);
        for (const DueReport::Failure &held : report->held) {
            call.environment().err(wording::sentence(held.error));
        }
    }
    return report;
}

Outcome<void> publishDue(Call &call)
{
    const auto report = runDue(call);
    if (!report) {
        return tl::unexpected(report.error());
    }
    if (call.wantsJson()) {
        call.print(toJson(*report));
    } else {
        print(call, *report);
    }
    if (report->site) {
        return failed(*report->site);
    }
    if (!report->failed.isEmpty()) {
        return failed(report->failed.constFirst().error);
    }
    return {};
}

} // namespace

Verb publishDueVerb()
{
    return {.name = "publish-due",
            .synopsis = "[--now \"YYYY-MM-DD HH:MM\"]",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Publishes every scheduled article whose minute has come."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "For a timer: run it every minute. Articles later than the newsroom's "
                       "graceMinutes are named and left to a person. Two runs at once publish "
                       "an article once. Only an editor sets the time by hand, with --now, and is "
                       "logged as who published."),
            .options = {Option::Now},
            .run = publishDue};
}

} // namespace tilshi::cli
