#pragma once

#include "importing/decoding.h"

#include <QByteArrayView>

#include <optional>

namespace tilshi::importing {

/// The name that the C library knows a character set by, from the one that a page gives it, in
/// letters of either case: the labels of the Encoding Standard (encoding.spec.whatwg.org), and
/// IANA's for the Kazakh code pages. Empty for any other name, UTF-7 and the like among them.
QByteArray charsetNamed(QByteArrayView label);

/// Reads bytes by a name that charsetNamed() gave. A byte that stands for no character becomes
/// U+FFFD and is counted. Nothing where this computer's C library lacks the character set.
std::optional<DecodedText> decodedBy(const QByteArray &charset, QByteArrayView bytes);

} // namespace tilshi::importing
