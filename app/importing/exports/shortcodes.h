#pragma once

#include "importing/tally.h"

#include <QString>

namespace tilshi::importing {

/// The page that WordPress makes of a post's text: empty lines part paragraphs, [caption] is a
/// figure, [embed] an address. Other words in brackets that stand for something a site puts there
/// ([gallery], [contact-form]) are left out and named.
QString pageOfPost(const QString &post, Tally &tally);

} // namespace tilshi::importing
