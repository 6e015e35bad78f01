#pragma once

#include "base/error.h"

#include <QString>

namespace tilshi::newsroom {

/// The failure as an article keeps it, in publishError: kind, subject and detail, a line each.
/// Words for people are made of it where it is shown.
QString failureText(const Error &error);

/// The failure that such a text tells. Text of another shape, as an older Tilshi wrote it, is the
/// detail of an Io error.
Error failureFrom(const QString &text);

} // namespace tilshi::newsroom
