#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace tilshi::importing {

/// The detail of Unsupported where a DOC could be read if one of the converters were installed.
const QString legacyDocDetail = QStringLiteral("DOC");

/// Whether the bytes are a document of Word 97 to 2003: a compound file with Word's stream in it.
bool isLegacyDoc(const QByteArray &bytes);

/// A DOC as another program gives it.
struct ConvertedDoc
{
    QByteArray bytes; ///< a DOCX, or text in UTF-8
    QString textBy;   ///< the program that made text of it; empty where it is a DOCX
};

/// Lets a program that is installed convert a DOC: LibreOffice into a DOCX, else antiword or catdoc
/// into text. It is run without a shell, on a copy in a folder of its own, and is ended after a
/// while, with what it has started. folders: where to look for it; empty for PATH. Errors:
/// Unsupported (legacyDocDetail) where there is none; Corrupt where it made nothing of the file;
/// TooLarge (subject: the limit).
Result<ConvertedDoc> convertDoc(const QByteArray &bytes, const QStringList &folders = {},
                                std::chrono::milliseconds limit = std::chrono::seconds(90));

} // namespace tilshi::importing
