#pragma once

#include "importing/importer.h"

namespace tilshi::importing {

/// A reader's error, told by the file, and a limit that was passed by its size too.
tl::unexpected<Error> failure(const Error &error, const QString &fileName);

/// Reads a DOCX, ODT or RTF; isOfficeFile() or isRtf() holds. Errors: those of importFile().
Result<ImportedArticle> importDocument(const QByteArray &bytes, const QString &fileName);

/// Reads a mail or a saved page; isMail() holds. Errors: those of importFile().
Result<ImportedArticle> importMail(const QByteArray &bytes, const QString &fileName);

/// Reads a DOC of Word 97 to 2003 by a program that is installed; isLegacyDoc() holds. Errors:
/// those of importFile(); Unsupported (legacyDocDetail) where there is no such program.
Result<ImportedArticle> importLegacyDoc(const QByteArray &bytes, const QString &fileName);

/// Whether a program exported a site or chats to the file, of which it may hold several.
bool isExport(const QByteArray &bytes);

/// Reads it. Errors: those of importFile().
Result<QList<ImportedArticle>> importExport(const QByteArray &bytes, const QString &fileName);

} // namespace tilshi::importing
