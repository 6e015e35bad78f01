#pragma once

#include "importing/tally.h"

#include <QString>

#include <optional>

namespace tilshi::importing {

/// The lines that a mail program puts above a mail that is printed or copied: "От: …", "Тема: …".
struct PrintedHeader
{
    QString subject;
    QString rest; ///< the text below them
};

/// Takes them off a text's beginning; nothing where fewer than three such lines, one of them with a
/// subject, stand there. The others are named in the tally.
std::optional<PrintedHeader> withoutPrintedHeader(const QString &text, Tally &tally);

} // namespace tilshi::importing
