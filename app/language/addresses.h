#pragma once

#include <QStringView>

namespace tilshi::language {

/// True if a chunk of text without white space is worth a look by the two below.
bool mayHoldAddress(QStringView chunk);

/// How much of the chunk's beginning is a web address: with a scheme, with www., or a bare domain
/// in Latin letters with or without a path. A suffix after a hyphen (tilshi.kz-тің) belongs to it,
/// punctuation at its end does not. 0 if there is none.
qsizetype urlLength(QStringView chunk);

/// The same for an e-mail address.
qsizetype emailLength(QStringView chunk);

} // namespace tilshi::language
