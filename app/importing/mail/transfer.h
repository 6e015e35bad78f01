#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tilshi::importing {

/// The bytes that were written as quoted-printable (RFC 2045, 6.7). What is written wrongly stays
/// as it is.
QByteArray fromQuotedPrintable(QByteArrayView written);

/// Of a field's word (RFC 2047, 4.2), where _ is a space.
QByteArray fromQWord(QByteArrayView written);

/// The bytes behind signs such as %D0 (RFC 2231).
QByteArray fromPercents(QByteArrayView written);

} // namespace tilshi::importing
