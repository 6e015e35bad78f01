#pragma once

#include "editor/format/blockformat.h"
#include "text/body.h"
#include "text/counts.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

#include <chrono>
#include <memory>

namespace tilshi::editor {

class BodyReader;
class LazyLayout;

/// A body on the screen. Goes both ways without loss: body() gives the canonical form of what
/// setBody() was given, whatever was done and undone in between. All formats are made here and in
/// blockformat; nothing of the document is ever read as HTML.
class BodyDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit BodyDocument(QObject *parent = nullptr);

    ~BodyDocument() override;

    /// Replaces the text; undo begins anew. No line breaks within runs.
    void setBody(const text::Body &body);
    /// The same, but of a long text only the beginning at once, and the rest in the event loop,
    /// some milliseconds at a time. body() and counts() give the whole from the start; whoever
    /// edits calls finishFilling() first, since what is done before can't be undone.
    void fill(const text::Body &body);
    void finishFilling();
    /// True while it is fill() and not a person that changes the text.
    bool isFilling() const { return m_filling; }
    /// False while some of what fill() was given is not in the document.
    bool isFilled() const { return !m_rest; }

    /// The canonical body. Paragraphs that did not change since the last call cost next to nothing.
    text::Body body() const;

    /// The same as text::count(body()), at the cost of what changed.
    text::Counts counts() const;

    /// The selected part; a part of one paragraph comes as a plain Paragraph.
    static text::Body body(const QTextCursor &selection);
    /// The same for other programs: items keep the numbers that they have on the page, where in
    /// ours they go on from those that they come to stand behind.
    static text::Body shownBody(const QTextCursor &selection);
    /// Puts a body in the place of the selection, as one step of undo. A single Paragraph flows
    /// into the text there; anything longer stands in paragraphs of its own. In a table's cell all
    /// becomes paragraphs of the cell.
    void insert(QTextCursor cursor, const text::Body &body) const;

    LazyLayout &layout() const { return *m_layout; }

Q_SIGNALS:
    void filled(); ///< what fill() had left for later is in the document

private:
    struct Rest;

    static text::Body readBy(BodyReader &reader, const QTextCursor &selection);

    void fillOn(int leastBlocks, std::chrono::milliseconds time);
    void fillLater(int leastBlocks);
    void forgetChanged(int position, int removed, int added);

    LazyLayout *m_layout;
    std::unique_ptr<Rest> m_rest; ///< what is still to be filled in; null if nothing is
    QTimer m_fillTimer;
    bool m_filling = false;
};

} // namespace tilshi::editor
