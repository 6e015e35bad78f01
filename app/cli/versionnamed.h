#pragma once

#include "cli/call.h"
#include "newsroom/desk.h"

namespace tilshi::cli {

/// The version of the article that a number of the command line names. Misused where it is none,
/// failed, with how many there are, where the article has no such version.
Outcome<newsroom::Version> versionNamed(Call &call, newsroom::ArticleId article,
                                        const QString &number);

} // namespace tilshi::cli
