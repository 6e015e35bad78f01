#pragma once

#include "editor/format/blockformat.h"
#include "editor/typing/typingaids.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace tilshi::editor {

/// What belongs in the place of the last characters before the caret.
struct TypedFix
{
    qsizetype length = 0; ///< of what goes, up to the caret
    QString text;

    bool operator==(const TypedFix &) const = default;
};

/// What is to be set right after a character was typed. before: the paragraph's text up to the
/// caret, that character last. language: the article's, kk, ru or en; endings after numbers and
/// no-break spaces are those of Kazakh. Takes the same time whatever the paragraph's length, but
/// for the quotes.
std::optional<TypedFix> fixOfTyped(QStringView before, TypingAids aids, QStringView language);

/// What characters at a paragraph's beginning make of it.
struct TypedBeginning
{
    BlockKind kind = BlockKind::Paragraph;
    int number = 1; ///< of a numbered item

    bool operator==(const TypedBeginning &) const = default;
};

/// What these characters at its beginning call for, as in Markdown: "## ", "### ", "- ", "1. ",
/// "> ". A number has up to three digits. Nothing for any other text before the caret.
std::optional<TypedBeginning> begunBy(QStringView before);

/// Whether the whole paragraph is the character for a separator: --- or ***.
bool isSeparatorMark(QStringView paragraph);

} // namespace tilshi::editor
