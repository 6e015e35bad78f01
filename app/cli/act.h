#pragma once

#include "cli/call.h"
#include "newsroom/desk.h"

namespace tilshi::cli {

/// The act that the command line asks for: the article of its first word, the person of --as, and
/// what --reason, --at, --kind and --note bring along. Misused: a kind that is none.
Outcome<newsroom::Act> actFrom(Call &call, newsroom::Action action);

/// A whole verb of the workflow: does the act at the desk and reports it.
Outcome<void> act(Call &call, newsroom::Action action);

/// Prints what has been done: the article as JSON, or one line.
Outcome<void> report(Call &call, newsroom::Action action, newsroom::ArticleId id);

} // namespace tilshi::cli
