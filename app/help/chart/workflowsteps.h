#pragma once

#include "newsroom/workflow.h"

#include <QList>

namespace tilshi::help {

/// Who the workflow asks for at the least: who may do more may do it too.
enum class Doer
{
    Owner, ///< of the article, of whatever role
    Editor,
    Chief,
    Clock, ///< nobody: it happens when its time comes
};

/// One step of the workflow's table.
struct WorkflowStep
{
    newsroom::Action action;
    newsroom::State from;
    newsroom::State to; ///< may be the same
    Doer by;

    bool operator==(const WorkflowStep &) const = default;
};

/// Every step of the table, by what the table answers: in the order of states and actions. One that
/// leads elsewhere for an editor than for the owner is there twice. Of an article that is not on
/// the site but in state Published.
QList<WorkflowStep> workflowSteps();

/// Who may do an action in any state, and what has to hold beside that.
struct Permission
{
    newsroom::Action action;
    bool owner = false; ///< a journalist, with an article of her own
    bool editor = false;
    bool chief = false;
    /// How it is refused where one thing that it needs is not so.
    QList<newsroom::Refusal> conditions;
};

/// All actions, in the table's order.
QList<Permission> permissions();

} // namespace tilshi::help
