#pragma once

#include <QByteArray>
#include <QStringView>

namespace tilshi::storage {

/// Bytes whose order is the Kazakh alphabet's: punctuation, digits, the 42 letters, other letters.
/// Case only counts between equals. Kept in the library, so it is our own table: a collation
/// library's keys change from one release to the next.
QByteArray sortKey(QStringView text);

} // namespace tilshi::storage
