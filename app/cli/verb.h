#pragma once

#include "cli/call.h"

namespace tilshi::cli {

/// One thing that the command line can do. Each has a file of its own in verbs/, but those of the
/// workflow have one together.
struct Verb
{
    const char *name;
    const char *synopsis;          ///< what stands behind the name
    const char *summary;           ///< one English line, of the context Cli
    const char *details = nullptr; ///< more of it for VERB --help; null if there is no more to say
    QString (*listed)() = nullptr; ///< what stands for %1 in the details
    QList<Option> options = {};    ///< beside --library, --as, --json and --help
    int leastWords = 0;
    int mostWords = 0;        ///< -1: any number
    bool needsPerson = false; ///< --as must be given
    Outcome<void> (*run)(Call &call) = nullptr;
};

/// All of them, in the order in which the help shows them.
const QList<Verb> &allVerbs();

} // namespace tilshi::cli
