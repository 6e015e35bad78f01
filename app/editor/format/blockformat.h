#pragma once

#include "text/body.h"

#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCharFormat>

#include <optional>

namespace tilshi::editor {

/// What a paragraph of the document on the screen is. A list or a quote is a row of paragraphs of
/// that kind; images, separators and embeds are single characters of a paragraph's text; a table's
/// cells have paragraphs.
enum class BlockKind
{
    Paragraph,
    Heading2,
    Heading3,
    Bulleted,
    Numbered,
    Quote,
    Attribution,
    Note,
    Cell ///< in a table
};

/// How a numbered item counts.
struct Counting
{
    text::Numerals numerals = text::Numerals::Decimal;
    /// The list that it counts in, which begins with a number of its own: wherever its items stand,
    /// they go on from each other. 0 for one that counts with its neighbours, from 1.
    int list = 0;
    int first = 1; ///< the number that a list other than 0 begins with

    bool operator==(const Counting &) const = default;
};

struct BlockStyle
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;          ///< depth of nesting of a list item, 0 to deepestLevel; else 0
    Counting counting = {}; ///< of a numbered item

    bool isListItem() const { return kind == BlockKind::Bulleted || kind == BlockKind::Numbered; }
    bool isQuote() const { return kind == BlockKind::Quote || kind == BlockKind::Attribution; }
    bool isHeading() const { return kind == BlockKind::Heading2 || kind == BlockKind::Heading3; }
    bool operator==(const BlockStyle &) const = default;
};

constexpr int deepestLevel = 5;

/// The object types under which what is no text is drawn.
enum AtomType
{
    ImageAtom = QTextFormat::UserObject + 1,
    SeparatorAtom,
    EmbedAtom
};

/// Says the style and nothing else: where it puts the text is the layout's to know.
QTextBlockFormat blockFormat(const BlockStyle &style);
BlockStyle styleOf(const QTextBlock &block);

/// How the run's marks, link and language look in a paragraph of that kind. Its text is not looked
/// at.
QTextCharFormat charFormat(const text::Run &run, BlockKind kind);
/// Marks, link and language of the format; without text.
text::Run runOf(const QTextCharFormat &format);
/// Whether the format was made for another kind of paragraph, as after two were joined.
bool isStyledFor(const QTextCharFormat &format, BlockKind kind);

QTextCharFormat atomFormat(const text::Image &image);
QTextCharFormat atomFormat(const text::Separator &separator);
QTextCharFormat atomFormat(const text::Embed &embed);
/// The image, separator or embed that a character of that format stands for; nothing if it
/// is no atom.
std::optional<text::Block> atomOf(const QTextCharFormat &format);
/// Whether the paragraph has an image, a separator or an embed.
bool hasAtom(const QTextBlock &block);

} // namespace tilshi::editor
