#pragma once

#include "help/chart/workflowsteps.h"

#include <QString>

namespace tilshi::help {

/// What stands at the step's arrow: submit, return, on its time.
QString shortName(const WorkflowStep &step);

/// Journalist, editor, chief editor; of the clock: by itself.
QString nameOf(Doer doer);

/// What has to hold so that an action is not refused so: a reason is given, the embargo is over.
QString condition(newsroom::Refusal refusal);

} // namespace tilshi::help
