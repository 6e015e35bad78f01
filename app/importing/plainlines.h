#pragma once

#include <QList>
#include <QString>

namespace tilshi::importing {

/// A paragraph as it stood in plain text.
struct PlainParagraph
{
    QString text;          ///< one line, nothing white at either end
    bool afterGap = false; ///< an empty line stood before it

    bool operator==(const PlainParagraph &) const = default;
};

struct PlainLines
{
    QList<PlainParagraph> lines; ///< those with something visible
    int droppedControls = 0;     ///< control characters left out
};

/// Lines end at CR, LF, CRLF, NEL, VT, FF, U+2028 and U+2029.
PlainLines splitLines(const QString &text);

struct PlainText
{
    QString firstLine;
    QList<PlainParagraph> paragraphs; ///< what follows the first line
    int joinedLines = 0;              ///< line ends that became spaces within paragraphs
    int droppedControls = 0;          ///< control characters left out
};

/// Takes a text apart. A text whose lines were broken to fit a width is put together again;
/// otherwise each line is a paragraph.
PlainText takeApart(const QString &text);

} // namespace tilshi::importing
