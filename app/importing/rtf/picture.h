#pragma once

#include "importing/rtf/letters.h"
#include "importing/rtf/lexer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tilshi::importing {

/// What a {\pict} holds.
struct RtfPicture
{
    QByteArray bytes; ///< empty where there are more than a picture may have
    QString alt;
    QString kind; ///< of those that are programs, and not pixels: "WMF", "EMF"
};

/// Reads to the end of the group that is open. Nothing where the file ends before it does.
std::optional<RtfPicture> readRtfPicture(RtfLexer &lexer, RtfLetters &letters);

} // namespace tilshi::importing
