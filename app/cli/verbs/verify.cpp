#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "newsroom/audit.h"

namespace tilshi::cli {

namespace {

using newsroom::Verification;

QJsonObject toJson(const Verification &found)
{
    return {{QStringLiteral("articles"), found.articles},
            {QStringLiteral("versions"), found.versions},
            {QStringLiteral("logEntries"), found.logEntries},
            {QStringLiteral("clean"), found.isClean()},
            {QStringLiteral("problems"), QJsonArray::fromStringList(found.problems)}};
}

void print(const Call &call, const Verification &found, qint64 unrecorded)
{
    if (call.wantsJson()) {
        call.print(toJson(found));
        return;
    }
    for (const QString &problem : found.problems) {
        call.print(problem);
    }
    if (unrecorded > 0) {
        call.print(Cli::tr("The first acts, up to %1, are older than the ledger: of that time only "
                           "texts, states, approvals and slots can be checked.")
                       .arg(unrecorded));
    }
    call.print(Cli::tr("Articles: %1, versions: %2, acts: %3, problems: %4")
                   .arg(found.articles)
                   .arg(found.versions)
                   .arg(found.logEntries)
                   .arg(found.problems.size()));
}

Outcome<void> verify(Call &call)
{
    const auto library = call.library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto found = (*library)->verify();
    if (!found) {
        return failed(found.error());
    }
    print(call, *found, (*library)->audit().actsBeforeLedger().value_or(0));
    if (!found->isClean()) {
        return failed(Cli::tr("The library is damaged: %1 – restore it from a backup.")
                          .arg(found->problems.constFirst()));
    }
    return {};
}

} // namespace

Verb verifyVerb()
{
    return {.name = "verify",
            .synopsis = "",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Reads the whole library and its history and says if it is sound."),
            .run = verify};
}

} // namespace tilshi::cli
