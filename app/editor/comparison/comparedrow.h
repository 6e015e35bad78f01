#pragma once

#include "text/body.h"

#include <QList>
#include <QString>

namespace tilshi::editor {

/// What became of a stretch of text, to be drawn.
enum class Emphasis
{
    None,
    Removed,
    Added,
    Reformatted
};

struct ComparedStretch
{
    QString text;
    Emphasis emphasis = Emphasis::None;
    text::Marks marks = {};

    bool operator==(const ComparedStretch &) const = default;
};

/// What a paragraph is in the article, as far as it looks otherwise than
/// others.
enum class ComparedKind
{
    Paragraph,
    Headline,
    Lead,
    Heading,
    Quote,
    Aside ///< said about the article or a picture rather than in it
};

/// One paragraph of one of the two texts, or of both in one another.
struct ComparedParagraph
{
    ComparedKind kind = ComparedKind::Paragraph;
    QString label; ///< a bullet, a number, a picture's or table's word; empty for
                   ///< none
    QList<ComparedStretch> text;

    bool operator==(const ComparedParagraph &) const = default;
};

enum class RowChange
{
    None,
    Changed,   ///< words, formats, or all of it; one side is empty where it came or
               ///< went
    MovedAway, ///< in the text before alone: it is elsewhere in the text after
    MovedHere  ///< its other half
};

/// What stands at one height: a paragraph of both texts or of one of them,
/// several on a side where one was split or some were joined. In the order of
/// reading.
struct ComparedRow
{
    RowChange change = RowChange::None;
    QList<int> numbers = {}; ///< of the changes in it, from 0; the two halves of a move have one
    QList<ComparedParagraph> before = {};
    QList<ComparedParagraph> after = {};
    QList<ComparedParagraph> together = {}; ///< both at once, removed words where they stood
    QString note = {};                      ///< said below it, such as what became of its format

    bool operator==(const ComparedRow &) const = default;
};

} // namespace tilshi::editor
