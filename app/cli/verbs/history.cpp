#include "cli/describe.h"
#include "cli/lookup.h"
#include "cli/table.h"
#include "cli/verbs/verbs.h"
#include "wording/workflow.h"

namespace tilshi::cli {

namespace {

using newsroom::LogEntry;

QJsonArray toJson(const QList<LogEntry> &entries, const QTimeZone &zone)
{
    QJsonArray rows;
    for (const LogEntry &entry : entries) {
        rows.append(QJsonObject{{QStringLiteral("seq"), entry.seq},
                                {QStringLiteral("at"), isoOrNull(entry.at, zone)},
                                {QStringLiteral("who"), entry.login},
                                {QStringLiteral("action"), newsroom::keyOf(entry.action)},
                                {QStringLiteral("from"), newsroom::keyOf(entry.from)},
                                {QStringLiteral("to"), newsroom::keyOf(entry.to)},
                                {QStringLiteral("version"), entry.version},
                                {QStringLiteral("reason"), entry.reason},
                                {QStringLiteral("sha256"), entry.sha256},
                                {QStringLiteral("details"), entry.details}});
    }
    return rows;
}

QString describe(const QList<LogEntry> &entries, const QTimeZone &zone)
{
    QList<QStringList> rows;
    for (const LogEntry &entry : entries) {
        rows.append({wallText(entry.at, zone), entry.login, wording::done(entry),
                     u'v' + QString::number(entry.version), entry.reason});
    }
    return table(rows);
}

Outcome<void> history(Call &call)
{
    const auto library = call.library();
    const auto id =
        library ? articleWithId(**library, call.word(0)) : tl::unexpected(library.error());
    const auto zone = id ? call.zone() : tl::unexpected(id.error());
    if (!zone) {
        return tl::unexpected(zone.error());
    }
    const auto entries = (*library)->log().of(*id);
    if (!entries) {
        return failed(entries.error());
    }
    if (call.wantsJson()) {
        call.print(toJson(*entries, *zone));
    } else {
        call.printLines(describe(*entries, *zone));
    }
    return {};
}

} // namespace

Verb historyVerb()
{
    return {.name = "history",
            .synopsis = "ID",
            .summary =
                QT_TRANSLATE_NOOP("Cli", "Tells what was done with an article, by whom and when."),
            .leastWords = 1,
            .mostWords = 1,
            .run = history};
}

} // namespace tilshi::cli
