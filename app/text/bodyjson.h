#pragma once

#include "base/result.h"
#include "text/body.h"

#include <QJsonObject>

namespace tilshi::text {

/// The stored form: an object {"v":1,"blocks":[…]} of the canonical body. A block is
/// {"t":"p"|"h2"|"h3"|"ul"|"quote"|"img"|"hr", …}; with "v":2 also "table", "embed" and "note";
/// with "v":3 an item of "ul" may have numerals ("f": a A i I, as in HTML) and a number ("s"). "v"
/// is the oldest that can hold the body, so that what was hashed before keeps its hash. A run is a
/// string, or an object {"x":text,"m":"bi…","a":link,"l":language} where it carries more than text.
/// Marks are the letters b i u s ^ _ k in that order.
QJsonObject toJson(const Body &body);

/// That object's bytes, compact and with its keys in order, as QJsonDocument writes them. Written
/// block by block: the object of a long body takes several times its text.
QByteArray compactJson(const Body &body);

/// Reads the stored form. Corrupt where it is no body; Newer where "v" is above 3. Numerals that
/// are not known are decimal, and a number that none can be is left out.
Result<Body> bodyFromJson(const QJsonObject &object);

} // namespace tilshi::text
