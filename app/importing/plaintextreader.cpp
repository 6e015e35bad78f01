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
Draft readLines(const QString &text)
{
    Draft draft;
    Line line;
    const PlainLines lines = splitLines(text);
    draft.tally.count(ReportKind::ControlsDropped, lines.droppedControls);
    for (const PlainParagraph &one : lines.lines) {
        line.write(one.text, {});
        draft.blocks.append(text::Paragraph{line.take()});
    }
    return draft;
}

} // namespace

Draft readPlainText(const QString &text, Cleaning cleaning)
{
    if (cleaning == Cleaning::AsItWas) {
        return readLines(text);
    }
    Draft draft;
    const QString messages = withoutStamps(text, draft.tally);
    PlainText plain = takeApart(rejoined(messages, draft.tally));
    draft.tally.count(ReportKind::LinesJoined, plain.joinedLines);
    draft.tally.count(ReportKind::ControlsDropped, plain.droppedControls);
    if (!plain.firstLine.isEmpty()) {
        plain.paragraphs.prepend({plain.firstLine, false});
    }
    QList<ReportItem> lists;
    draft.blocks = bodyOf(plain.paragraphs, lists).blocks;
    for (const ReportItem &item : std::as_const(lists)) {
        draft.tally.name(item.kind, item.detail);
    }
    readMarkers(draft.blocks, draft.tally);
    return draft;
}

} // namespace tilshi::importing
