#pragma once

#include <QByteArray>

namespace tilshi::importing {

/// The page's source as a parser can read it at a price that its size allows, with the text that a
/// browser would show. Of elements within more than 512 others the innermost that are left open end
/// before the next one begins, as browsers have it; of marks left open, which are opened anew in
/// every paragraph after it, so many end as would make millions; of an element's attributes the
/// first 200 count. What noscript elements hold goes: where scripts run, as with the readers of
/// any page, it is text that nobody sees, and may leave elements open that swallow the rest.
QByteArray withinLimits(QByteArray html);

} // namespace tilshi::importing
