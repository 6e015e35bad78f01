#pragma once

#include "base/result.h"
#include "importing/parseddocument.h"
#include "text/body.h"

namespace tilshi::importing {

/// A text from a clipboard, to be put where the caret is.
struct PastedText
{
    text::Body body; ///< canonical; its pictures carry placeholders
    QList<ImportedPicture> pictures;
    QList<ReportItem> report;
    QList<LeftOut> leftOut = {}; ///< places among the body's blocks

    bool operator==(const PastedText &) const = default;
};

/// Reads the HTML of a clipboard.
Result<PastedText> pastedFromHtml(const QString &html, Cleaning cleaning = Cleaning::Newsroom);

/// Reads the RTF of a clipboard. Errors: those of readRtf().
Result<PastedText> pastedFromRtf(const QByteArray &rtf, Cleaning cleaning = Cleaning::Newsroom);

/// Reads the text of a clipboard. Cleaned for a newsroom, a PDF viewer's lines and cut words are
/// put together again, lists are recognised, a messenger's stamps go and its markers (*bold*,
/// _italic_) become marks; as it was, each line is a paragraph.
PastedText pastedFromText(const QString &text, Cleaning cleaning = Cleaning::Newsroom);

/// What a reader made of a text as a passage: tidied, headings at the levels that a body has.
PastedText tidied(ParsedDocument parsed, Cleaning cleaning);

} // namespace tilshi::importing
