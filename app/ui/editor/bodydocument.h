#pragma once

#include "text/body.h"
#include "text/counts.h"
#include "ui/editor/blockformat.h"

#include <QTextCursor>
#include <QTextDocument>

namespace tilshi::ui {

class LazyLayout;

/// A body on the screen. Goes both ways without loss: body() gives the canonical form of what
/// setBody() was given, whatever was done and undone in between. All formats are made here and in
/// blockformat; nothing of the document is ever read as HTML.
class BodyDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit BodyDocument(QObject *parent = nullptr);

    /// Replaces the text; undo begins anew. No line breaks within runs.
    void setBody(const text::Body &body);
    /// The canonical body. Paragraphs that did not change since the last call cost next to nothing.
    text::Body body() const;

    /// The same as text::count(body()), at the cost of what changed.
    text::Counts counts() const;

    /// The selected part; a part of one paragraph comes as a plain Paragraph.
    static text::Body body(const QTextCursor &selection);
    /// Puts a body in the place of the selection, as one step of undo. A single Paragraph flows
    /// into the text there; anything longer stands in paragraphs of its own. In a table's cell all
    /// becomes paragraphs of the cell.
    void insert(QTextCursor cursor, const text::Body &body) const;

    LazyLayout &layout() const { return *m_layout; }

private:
    void forgetChanged(int position, int removed, int added);

    LazyLayout *m_layout;
};

} // namespace tilshi::ui
