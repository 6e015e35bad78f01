#include "newsroom/workflow.h"

#include "newsroom/conditions.h"
#include "newsroom/workflowtable.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

Refusal refusalOfOthers(Who who)
{
    switch (who) {
    case Who::Owner:
        return Refusal::NotOwner;
    case Who::OwnerOrEditor:
        return Refusal::NotOwnerOrEditor;
    case Who::Editor:
        return Refusal::NotEditor;
    case Who::Chief:
        return Refusal::NotChief;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Refusal> refusedByTable(Action action, const Situation &situation)
{
    if (!situation.byDueRunner && !situation.actor.active) {
        return Refusal::NotActive;
    }
    const ActionRow &row = rowOf(action);
    const State state = situation.article.state;
    if (const auto refusal = firstThatHolds(row.marks, situation)) {
        return refusal;
    }
    const bool byClock = situation.byDueRunner && !row.clock.isEmpty();
    if (!(byClock ? row.clock : row.from).contains(state)) {
        return Refusal::WrongState;
    }
    if (byClock) {
        return std::nullopt;
    }
    const Refusal ofOthers = refusalOfOthers(row.who);
    return holds(ofOthers, situation) ? ofOthers
                                      : firstThatHolds(row.relation.in(state), situation);
}

std::optional<Refusal> refused(Action action, const Situation &situation)
{
    const auto refusal = refusedByTable(action, situation);
    return refusal ? refusal
                   : firstThatHolds(rowOf(action).needs.in(situation.article.state), situation);
}

State stateAfter(Action action, const Situation &situation)
{
    const Target &target = rowOf(action).to.in(situation.article.state);
    return situation.actor.id == situation.article.owner ? target.forOwner : target.forOthers;
}

bool editVoidsApproval(const Article &article)
{
    return rowOf(Action::Edit).doesClear(Mark::Approval, article.state);
}

bool changesSite(Action action)
{
    const ActionRow &row = rowOf(action);
    return std::any_of(row.from.begin(), row.from.end(), [&row](State state) {
        return row.doesSet(Mark::Live, state) || row.doesClear(Mark::Live, state);
    });
}

Action actionFor(Action asked, const Article &article)
{
    for (const Action action : allActions()) {
        const ActionRow &row = rowOf(action);
        if (row.verb == asked && row.from.contains(article.state)) {
            return action;
        }
    }
    return asked;
}

std::optional<Action> nextStep(const Situation &situation)
{
    const State state = situation.article.state;
    std::optional<Action> next;
    for (const Action action : allActions()) {
        const int rank = rowOf(action).rank.in(state);
        const bool isBetter = rank > 0 && (!next || rank < rowOf(*next).rank.in(state));
        if (isBetter && !refusedByTable(action, situation)) {
            next = action;
        }
    }
    return next;
}

std::optional<Action> answerBeside(Action step)
{
    for (const Action action : allActions()) {
        if (rowOf(action).beside == step) {
            return action;
        }
    }
    return std::nullopt;
}

} // namespace tilshi::newsroom
