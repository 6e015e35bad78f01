#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tilshi::importing {

/// A field's value with its encoded words decoded: =?koi8-r?B?…?= (RFC 2047). Letters of such words
/// that follow each other may be cut in the middle. Bytes beyond ASCII that are not encoded are
/// read as a text file's are.
QString decodedWords(const QByteArray &value);

/// A parameter of a field's value: of "text/plain; charset=utf-8" that named charset. Also where it
/// goes on in several (name*0, name*1) or is encoded (name*=UTF-8''…, RFC 2231). Empty if there is
/// none.
QString parameterIn(const QByteArray &value, QByteArrayView name);

} // namespace tilshi::importing
