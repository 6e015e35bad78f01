#include "help/chart/workflowsteps.h"

#include "newsroom/workflowtable.h"

#include <algorithm>
#include <functional>

namespace tilshi::help {
namespace {

using namespace newsroom;

QDateTime noon()
{
    return QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
}

Slot slotAt(const QDateTime &utc)
{
    Slot slot;
    slot.utc = utc;
    return slot;
}

/// Anything is allowed there that the table allows: every guard holds.
Situation situation(State state, Doer doer)
{
    Situation now;
    now.now = noon();
    now.actor.id = PersonId::create();
    now.actor.name = QStringLiteral("A");
    now.actor.role = doer == Doer::Chief    ? Role::Chief
                     : doer == Doer::Editor ? Role::Editor
                                            : Role::Journalist;
    now.content.headline = QStringLiteral("A");
    now.article.state = state;
    now.article.owner = doer == Doer::Owner ? now.actor.id : PersonId::create();
    now.article.metadata.section = SectionId::create();
    now.article.head = 1;
    now.article.approval = Approval{1, sha256(now.content), PersonId::create(), noon()};
    now.reason = QStringLiteral("A");
    now.publicNote = now.reason;
    now.slot = slotAt(noon().addDays(1));
    if (state == State::Published) {
        now.article.live = 1;
    }
    if (doer == Doer::Clock) {
        now.byDueRunner = true;
        now.article.schedule = slotAt(noon());
    }
    return now;
}

void addSteps(QList<WorkflowStep> &steps, Action action, State from)
{
    for (const Doer doer : {Doer::Owner, Doer::Editor, Doer::Chief, Doer::Clock}) {
        const Situation here = situation(from, doer);
        const bool isNever = doer == Doer::Clock && rowOf(action).clock.isEmpty();
        if (isNever || refusedByTable(action, here)) {
            continue;
        }
        const State to = stateAfter(action, here);
        const bool known = std::any_of(steps.begin(), steps.end(), [&](const WorkflowStep &step) {
            return step.action == action && step.from == from && step.to == to;
        });
        if (!known || doer == Doer::Clock) {
            steps.append({action, from, to, doer});
        }
    }
}

/// One thing that is not so each time.
const QList<std::function<void(Situation &)>> &lacks()
{
    static const QList<std::function<void(Situation &)>> all{
        [](Situation &now) { now.reason.clear(); },
        [](Situation &now) { now.content.headline.clear(); },
        [](Situation &now) { now.article.metadata.section.reset(); },
        [](Situation &now) { now.article.metadata.language.clear(); },
        [](Situation &now) { now.content.headline = QStringLiteral("Қaла"); }, // a Latin a
        [](Situation &now) { now.content.body.blocks.append(text::Image()); },
        [](Situation &now) { now.openBlockingComments = 1; },
        [](Situation &now) { now.article.owner = now.actor.id; },
        [](Situation &now) { now.article.metadata.authors = {now.actor.name}; },
        [](Situation &now) { now.wroteNote = true; },
        [](Situation &now) { now.wroteMost = true; },
        [](Situation &now) { now.article.reviewer = PersonId::create(); },
        [](Situation &now) { now.article.reviewer = now.actor.id; },
        [](Situation &now) { now.slot.reset(); },
        [](Situation &now) { now.slot = slotAt(noon().addDays(-1)); },
        [](Situation &now) { now.article.embargo = noon().addDays(2); },
        [](Situation &now) { now.article.approval.reset(); },
        [](Situation &now) { now.publicNote.clear(); },
        [](Situation &now) { now.article.live = 1; },
        [](Situation &now) { now.article.live.reset(); },
        [](Situation &now) { now.article.state = State::Scheduled; },
    };
    return all;
}

void addConditions(QList<Refusal> &conditions, Action action, const Situation &allowed)
{
    for (const auto &lack : lacks()) {
        Situation lacking = allowed;
        lack(lacking);
        const std::optional<Refusal> why = refused(action, lacking);
        if (why && *why != Refusal::WrongState && !conditions.contains(*why)) {
            conditions.append(*why);
        }
    }
}

Situation madeFit(Situation situation, Action action)
{
    situation.article.trashed = rowOf(action).marks.contains(Refusal::NotInTrash);
    return situation;
}

} // namespace

QList<WorkflowStep> workflowSteps()
{
    QList<WorkflowStep> steps;
    for (const State state : allStates()) {
        for (const Action action : allActions()) {
            addSteps(steps, action, state);
        }
    }
    return steps;
}

QList<Permission> permissions()
{
    QList<Permission> all;
    for (const Action action : allActions()) {
        Permission permission{action, false, false, false, {}};
        for (const State state : allStates()) {
            for (const auto &[doer, may] : {std::pair(Doer::Owner, &permission.owner),
                                            std::pair(Doer::Editor, &permission.editor),
                                            std::pair(Doer::Chief, &permission.chief)}) {
                const Situation here = madeFit(situation(state, doer), action);
                if (!refused(action, here)) {
                    *may = true;
                    addConditions(permission.conditions, action, here);
                }
            }
        }
        all.append(permission);
    }
    return all;
}

} // namespace tilshi::help
