#pragma once

#include "base/result.h"
#include "importing/parseddocument.h"

#include <QByteArray>
#include <QString>

namespace tilshi::importing {

/// The most bytes that a mail or a saved page may have, with what is attached.
constexpr qsizetype largestMail = qsizetype(64) * 1024 * 1024;

/// What a mail or a saved page was read into.
struct ParsedMail
{
    ParsedDocument document;
    QString encoding;     ///< of its text; empty where it has none
    bool guessed = false; ///< neither Unicode nor named by the mail
    int damaged = 0;      ///< places where bytes stand for no character
};

/// Reads a mail (EML) or a page that was saved with its pictures (MHT, MHTML). A mail's subject is
/// its headline; of several writings of one text the page is read, else the plain one; pictures
/// that the page shows come along; attachments, and the fields above the text, are named. A
/// signature and an earlier mail stay, and are named too. Errors: TooLarge; Unsupported where it is
/// encrypted (passwordDetail).
Result<ParsedMail> readMail(const QByteArray &bytes);

} // namespace tilshi::importing
