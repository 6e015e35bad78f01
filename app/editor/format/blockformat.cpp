#include "editor/format/blockformat.h"

#include <algorithm>

namespace tilshi::editor {

namespace {

enum Property
{
    Kind = QTextFormat::UserProperty + 1,
    Level,
    MarkBits,
    Language,
    StyledFor,
    Media,
    Alt,
    Caption,
    Credit,
    Width,
    Height,
    Url,
    Title,
    Source,
    Numerals,
    ListId,
    FirstNumber,
};

/// Steps of QTextFormat::FontSizeAdjustment: 1 is 1.2 times the page's font, -1 is 0.8 times.
int sizeStep(BlockKind kind)
{
    const bool small = kind == BlockKind::Attribution || kind == BlockKind::Note;
    return kind == BlockKind::Heading2 ? 1 : small ? -1 : 0;
}

void applyMarks(QTextCharFormat &format, text::Marks marks)
{
    using text::Mark;
    format.setFontItalic(marks.testFlag(Mark::Italic));
    format.setFontStrikeOut(marks.testFlag(Mark::Strike));
    if (marks.testFlag(Mark::Underline)) {
        format.setFontUnderline(true);
    } else if (marks.testFlag(Mark::KeepScript)) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
    }
    if (marks.testFlag(Mark::Superscript)) {
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    } else if (marks.testFlag(Mark::Subscript)) {
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    }
}

void writeCounting(QTextBlockFormat &format, const Counting &counting)
{
    if (counting.numerals != text::Numerals::Decimal) {
        format.setProperty(Numerals, int(counting.numerals));
    }
    if (counting.list != 0) {
        format.setProperty(ListId, counting.list);
        format.setProperty(FirstNumber, counting.first);
    }
}

Counting countingOf(const QTextBlockFormat &format)
{
    const int list = format.intProperty(ListId);
    return {text::Numerals(format.intProperty(Numerals)), list,
            list == 0 ? 1 : format.intProperty(FirstNumber)};
}

} // namespace

QTextBlockFormat blockFormat(const BlockStyle &style)
{
    QTextBlockFormat format;
    format.setProperty(Kind, int(style.kind));
    if (style.isListItem()) {
        format.setProperty(Level, style.level);
    }
    if (style.kind == BlockKind::Numbered) {
        writeCounting(format, style.counting);
    }
    return format;
}

BlockStyle styleOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    const auto kind = BlockKind(format.intProperty(Kind));
    return {kind, std::clamp(format.intProperty(Level), 0, deepestLevel),
            kind == BlockKind::Numbered ? countingOf(format) : Counting()};
}

QTextCharFormat charFormat(const text::Run &run, BlockKind kind)
{
    QTextCharFormat format;
    format.setProperty(StyledFor, int(kind));
    format.setProperty(MarkBits, run.marks.toInt());
    format.setProperty(QTextFormat::FontSizeAdjustment, sizeStep(kind));
    const bool heading = kind == BlockKind::Heading2 || kind == BlockKind::Heading3;
    format.setFontWeight(heading || run.marks.testFlag(text::Mark::Bold) ? QFont::Bold
                                                                         : QFont::Normal);
    applyMarks(format, run.marks);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
    }
    if (!run.language.isEmpty()) {
        format.setProperty(Language, run.language);
    }
    return format;
}

text::Run runOf(const QTextCharFormat &format)
{
    return {{},
            text::Marks::fromInt(format.intProperty(MarkBits)),
            format.isAnchor() ? format.anchorHref() : QString(),
            format.stringProperty(Language)};
}

bool isStyledFor(const QTextCharFormat &format, BlockKind kind)
{
    return format.hasProperty(StyledFor) && format.intProperty(StyledFor) == int(kind);
}

QTextCharFormat atomFormat(const text::Image &image)
{
    QTextCharFormat format;
    format.setObjectType(ImageAtom);
    format.setProperty(Media, image.media);
    format.setProperty(Alt, image.alt);
    format.setProperty(Caption, image.caption);
    format.setProperty(Credit, image.credit);
    format.setProperty(Width, image.width);
    format.setProperty(Height, image.height);
    return format;
}

QTextCharFormat atomFormat(const text::Separator &)
{
    QTextCharFormat format;
    format.setObjectType(SeparatorAtom);
    return format;
}

QTextCharFormat atomFormat(const text::Embed &embed)
{
    QTextCharFormat format;
    format.setObjectType(EmbedAtom);
    format.setProperty(Url, embed.url);
    format.setProperty(Title, embed.title);
    format.setProperty(Source, embed.source);
    return format;
}

std::optional<text::Block> atomOf(const QTextCharFormat &format)
{
    switch (format.objectType()) {
    case ImageAtom:
        return text::Image{format.stringProperty(Media),   format.stringProperty(Alt),
                           format.stringProperty(Caption), format.stringProperty(Credit),
                           format.intProperty(Width),      format.intProperty(Height)};
    case EmbedAtom:
        return text::Embed{format.stringProperty(Url), format.stringProperty(Title),
                           format.stringProperty(Source)};
    case SeparatorAtom:
        return text::Separator{};
    default:
        return std::nullopt;
    }
}

bool hasAtom(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().objectType() > QTextFormat::UserObject) {
            return true;
        }
    }
    return false;
}

} // namespace tilshi::editor
