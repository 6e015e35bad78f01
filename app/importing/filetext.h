#pragma once

#include "importing/decoding.h"
#include "importing/misreadletters.h"

#include <optional>

namespace tilshi::importing {

/// Whether a text is a page, by its beginning or by the ending of its file's name.
bool isHtml(const QString &text, const QString &fileName);

/// The same of a file's bytes, before their encoding is known.
bool isPage(const QByteArray &bytes, const QString &fileName);

/// A file's bytes as text, by the encoding that was found out: see decode(). Pages name theirs, and
/// have odd bytes in them and still their text: a browser shows nothing for zero bytes.
Result<DecodedText> decodedFile(const QByteArray &bytes, const QString &fileName);

/// The text of a file and what was done to its letters.
struct FileText
{
    DecodedText decoded;
    std::optional<PutRight> right; ///< nothing where the letters are as the file has them
};

/// encoding: one that isEncoding() knows, whose word is taken and whose letters stay as they are;
/// empty where it is to be found out. Errors: of decode(); Unsupported, detail encoding, for
/// another.
Result<FileText> textOfFile(const QByteArray &bytes, const QString &fileName,
                            const QString &encoding);

} // namespace tilshi::importing
