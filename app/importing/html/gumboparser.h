#pragma once

#include "importing/html/tree.h"

#include <QByteArray>

namespace tilshi::importing {

/// The page as Gumbo reads it. The only file that knows that parser is the one behind this.
Tree parsedByGumbo(const QByteArray &utf8);

} // namespace tilshi::importing
