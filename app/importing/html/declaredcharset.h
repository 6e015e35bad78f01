#pragma once

#include <QByteArray>

namespace tilshi::importing {

/// The character set that a page's bytes name themselves, as it stands there: in <meta charset>,
/// in <meta http-equiv="Content-Type">, or in the declaration of XML. Empty where they name none.
QByteArray declaredCharset(const QByteArray &page);

} // namespace tilshi::importing
