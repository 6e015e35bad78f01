#pragma once

#include "text/body.h"

namespace tilshi::text {

/// The body with each of its texts in normal form (base/normaltext.h).
Body normalForm(const Body &body);

} // namespace tilshi::text
