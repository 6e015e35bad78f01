#pragma once

#include "base/result.h"
#include "text/body.h"

#include <QJsonObject>

namespace tilshi::text {

/// The stored form: an object {"v":1,"blocks":[…]} of the canonical body. A block is
/// {"t":"p"|"h2"|"h3"|"ul"|"quote"|"img"|"hr", …}, and with "v":2, which is written only where it
/// is needed, so that what was hashed before keeps its hash, also "table", "embed" and "note"; a
/// run is a string, or an object
/// {"x":text,"m":"bi…","a":link,"l":language} where it carries more than text. Marks are the
/// letters b i u s ^ _ k in that order.
QJsonObject toJson(const Body &body);

/// Reads the stored form. Corrupt where it is no body; Newer where "v" is above 2.
Result<Body> bodyFromJson(const QJsonObject &object);

} // namespace tilshi::text
