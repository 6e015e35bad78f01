#pragma once

#include "text/body.h"

#include <QString>

namespace tilshi::text {

/// A list as ul and ol, deeper ones within their items, each list of the first depth on lines of
/// its own. An ol says its type and start where they are not 1, 2, 3. An item that leaves out
/// numbers says its value; one that goes back begins a list of its own, and three or more that
/// count down are one that is reversed.
QString listHtml(const List &list);

} // namespace tilshi::text
