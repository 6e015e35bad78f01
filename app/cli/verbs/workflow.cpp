#include "cli/act.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "newsroom/workflowtable.h"

#include <algorithm>

namespace tilshi::cli {

namespace {

using newsroom::Action;
using newsroom::ActionRow;
using newsroom::Ask;

/// How the command line asks for what the table asks for.
struct AskForm
{
    Ask ask;
    const char *synopsis;
    QList<Option> options;         ///< the first of them must be given where missing says so
    const char *missing = nullptr; ///< null: left to the newsroom's rules
};

const QList<AskForm> &askForms()
{
    static const QList<AskForm> forms{
        {Ask::Reason, " --reason TEXT", {Option::Reason}},
        {Ask::Time,
         " --at \"YYYY-MM-DD HH:MM\"",
         {Option::At},
         QT_TRANSLATE_NOOP("Cli", "say when: --at \"YYYY-MM-DD HH:MM\"")},
        {Ask::Revision,
         " --kind correction|update|silent [--note TEXT]",
         {Option::Kind, Option::Note},
         QT_TRANSLATE_NOOP("Cli", "say what it is: --kind correction|update|silent")},
        {Ask::Text,
         " --from FILE",
         {Option::From},
         QT_TRANSLATE_NOOP("Cli", "name the file with the new text: --from FILE")},
    };
    return forms;
}

bool doesAsk(const ActionRow &row, Ask ask)
{
    return std::any_of(row.from.begin(), row.from.end(),
                       [&](newsroom::State from) { return row.asks.in(from).contains(ask); });
}

Outcome<void> run(Call &call)
{
    const Action action = *newsroom::actionOf(call.arguments().verb);
    for (const AskForm &form : askForms()) {
        const bool mustBeGiven = form.missing && doesAsk(newsroom::rowOf(action), form.ask);
        if (mustBeGiven && !call.has(form.options.first())) {
            return misused(Cli::tr(form.missing));
        }
    }
    return act(call, action);
}

/// The synopsis is to outlive the verb.
Verb verbOf(const ActionRow &row, QByteArray &synopsis)
{
    synopsis = "ID";
    QList<Option> options;
    for (const AskForm &form : askForms()) {
        if (doesAsk(row, form.ask)) {
            synopsis += form.synopsis;
            options += form.options;
        }
    }
    return {.name = newsroom::actionKeys.at(static_cast<std::size_t>(row.action)),
            .synopsis = synopsis.constData(),
            .summary = row.summary.constData(),
            .details = row.details.isEmpty() ? nullptr : row.details.constData(),
            .options = options,
            .leastWords = 1,
            .mostWords = 1,
            .needsPerson = true,
            .run = run};
}

} // namespace

QList<Verb> workflowVerbs()
{
    static std::array<QByteArray, newsroom::actionKeys.size()> synopses;
    QList<Verb> verbs;
    for (const Action action : newsroom::allActions()) {
        const ActionRow &row = newsroom::rowOf(action);
        if (row.verb == action) {
            verbs.append(verbOf(row, synopses.at(static_cast<std::size_t>(action))));
        }
    }
    return verbs;
}

} // namespace tilshi::cli
