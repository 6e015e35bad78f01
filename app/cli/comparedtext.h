#pragma once

#include "newsroom/contentcomparison.h"

#include <QJsonArray>

namespace tilshi::cli {

/// Every stretch of both texts in reading order, as {kind, field, block, before, after}: see the
/// help of diff. A move is said where the paragraph came, with "from", its number before; behind it
/// come its changed words. A format has "format", the words of its kind in English.
QJsonArray toJson(const newsroom::ContentComparison &comparison);

/// The changed paragraphs as people read them, with what went and came marked in them.
/// @param coloured for a terminal
QString describe(const newsroom::ContentComparison &comparison, bool coloured);

} // namespace tilshi::cli
