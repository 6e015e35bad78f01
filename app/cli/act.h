#pragma once

#include "cli/call.h"
#include "newsroom/workflow.h"

namespace tilshi::cli {

/// A whole verb of the workflow: does the action to the article of the command line's first word,
/// as the person of --as, with what --reason, --at, --kind, --note and --from bring along, and
/// prints the article as JSON, or one line.
Outcome<void> act(Call &call, newsroom::Action action);

} // namespace tilshi::cli
