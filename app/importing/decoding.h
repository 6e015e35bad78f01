#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tilshi::importing {

/// A file's bytes as text.
struct DecodedText
{
    QString text; ///< without byte order mark
    QString
        encoding; ///< UTF-8, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE, windows-1251, KZ-1048, PT154
    int damaged = 0; ///< places where bytes stand for no character; U+FFFD in the text
};

/// Finds out the encoding (a byte order mark, else the shape of the bytes) and reads the text.
/// Errors, without subject: Empty; Binary; Unsupported for known kinds of files that are not plain
/// text, detail their name.
Result<DecodedText> decode(const QByteArray &bytes);

} // namespace tilshi::importing
