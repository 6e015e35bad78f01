#pragma once

#include "cli/call.h"
#include "publishing/publisher.h"

namespace tilshi::cli {

/// Says on standard error which pictures the site had to do without, a line each.
void warnOfMissingPictures(const Call &call, const publishing::Publisher &publisher);

} // namespace tilshi::cli
