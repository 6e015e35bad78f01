#pragma once

#include "importing/parseddocument.h"

#include <QString>

namespace tilshi::importing {

/// How lines that end in a space go on (RFC 3676).
struct Flowing
{
    bool flows = false;
    bool dropsSpace = false; ///< the space was put there only for that
};

/// Reads the text of a mail that is no page. Lines of an earlier mail, marked with >, become a
/// quote.
ParsedDocument readPlainMail(const QString &text, Flowing flowing);

/// Names in the tally what of a mail is not its own text and is kept all the same: a signature, an
/// earlier mail.
void nameMailParts(ParsedDocument &parsed);

} // namespace tilshi::importing
