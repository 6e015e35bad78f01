#pragma once

#include "cli/call.h"

#include <QList>

namespace tilshi::cli {

/// The words of the library that is named, the newsroom's and those of who acts.
Outcome<QList<language::HouseWord>> houseWords(Call &call);

} // namespace tilshi::cli
