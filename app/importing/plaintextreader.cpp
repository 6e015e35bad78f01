#include "importing/plaintextreader.h"

#include "importing/blocks.h"
#include "importing/line.h"
#include "importing/messages.h"
#include "importing/pdflines.h"
#include "importing/plainlines.h"

#include <utility>

namespace tilshi::importing {

namespace {

/// Each line a paragraph.
ParsedDocument readLines(const QString &text)
{
    ParsedDocument parsed;
    Line line;
    const PlainLines lines = splitLines(text);
    parsed.tally.count(ReportKind::ControlsDropped, lines.droppedControls);
    for (const PlainParagraph &one : lines.lines) {
        line.write(one.text, {});
        parsed.blocks.append(text::Paragraph{line.take()});
    }
    return parsed;
}

} // namespace

ParsedDocument readPlainText(const QString &text, Cleaning cleaning)
{
    if (cleaning == Cleaning::AsItWas) {
        return readLines(text);
    }
    ParsedDocument parsed;
    const QString messages = withoutStamps(text, parsed.tally);
    PlainText plain = takeApart(rejoined(messages, parsed.tally));
    parsed.tally.count(ReportKind::LinesJoined, plain.joinedLines);
    parsed.tally.count(ReportKind::ControlsDropped, plain.droppedControls);
    if (!plain.firstLine.isEmpty()) {
        plain.paragraphs.prepend({plain.firstLine, false});
    }
    QList<ReportItem> lists;
    parsed.blocks = bodyOf(plain.paragraphs, lists).blocks;
    for (const ReportItem &item : std::as_const(lists)) {
        parsed.tally.name(item.kind, item.detail);
    }
    readMarkers(parsed.blocks, parsed.tally);
    return parsed;
}

} // namespace tilshi::importing
