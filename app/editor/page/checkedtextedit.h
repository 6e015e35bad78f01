#pragma once

#include "editor/findings/blockspeller.h"
#include "editor/findings/placedfinding.h"
#include "editor/marks/commentmarks.h"
#include "editor/marks/searchhits.h"

#include <QTextEdit>

#include <functional>
#include <memory>

namespace tilshi::editor {

/// A text whose words are checked as they are typed. What is found is painted under the words that
/// are on the screen, in two shapes as well as colours. The word at the caret is left alone while
/// it is being typed.
class CheckedTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// Given the data on the clipboard or dropped; true if it was taken care of.
    using PasteTaker = std::function<bool(const QMimeData &)>;
    /// Paints on the visible paragraphs, from top to bottom; origin is where the document's upper
    /// left corner is.
    using Layer =
        std::function<void(QPainter &, const QList<QTextBlock> &visible, const QPointF &origin)>;

    /// The document becomes the widget's.
    explicit CheckedTextEdit(QTextDocument *document, QWidget *parent = nullptr);

    /// Shows another document with its undo and redo, which becomes the widget's, and gives the one
    /// before away, which keeps its own. Hits and comments are forgotten.
    std::unique_ptr<QTextDocument> exchangeDocument(std::unique_ptr<QTextDocument> document);

    BlockSpeller &speller() { return *m_speller; }
    /// Asked before each paste and drop.
    void setPasteTaker(PasteTaker taker) { m_pasteTaker = std::move(taker); }
    /// Painted over letters and squiggles, in the order in which they were added.
    void addLayer(Layer layer) { m_layers.append(std::move(layer)); }
    /// What the context menu has beside suggestions; null for a line between.
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }

    /// In reading order, without the word being typed.
    QList<PlacedFinding> findings() const;
    void select(const PlacedFinding &placed);
    /// Puts the texts in the place of those findings that are still there, as one step of undo.
    /// Returns how many that were; none where the text is read-only.
    int fix(const spelling::Fixes &fixes);
    /// Moves the selection to the clipboard.
    virtual void cutSelection() { cut(); }
    /// Pastes the clipboard's text without its marks.
    void pastePlain();
    /// The menu of suggestions for the word at the caret, below it; where nothing is found to be
    /// wrong, it says so instead.
    void openSuggestions();

    /// What a search found, painted behind the letters: in reading order, none over another.
    /// current: the index of the one that is shown stronger; -1 for none.
    void setHits(const QList<TextRange> &hits, int current = -1);
    /// The hits where they are now, after what was typed since; those that were typed into are
    /// gone.
    const QList<TextRange> &hits() const { return m_hits.all(); }
    /// The words that comments are about, painted behind letters and hits.
    void setCommentMarks(const CommentMarks &marks);
    const CommentMarks &commentMarks() const { return m_comments; }
    /// The comment whose words are drawn stronger; an empty key for none.
    void setActiveComment(const QString &key);
    /// Puts texts into the place of stretches, as one step of undo; each takes the look of the
    /// stretch's first letter. Stretches are in reading order, none over another, each within one
    /// paragraph. Nothing happens where the text is read-only.
    void replaceAll(const QList<Replacement> &replacements);

    /// The paragraphs on the screen, from top to bottom.
    QList<QTextBlock> visibleBlocks() const;

Q_SIGNALS:
    /// The document's text or its look has changed.
    void contentsChanged();
    /// A key or an input method has put text before the caret.
    void typed();
    void findingsChanged();
    /// A fix was chosen from the menu at a finding; nothing is done about it yet.
    void fixChosen(spelling::FindingId finding, const QString &replacement);
    void addWordRequested(const QString &word, bool personal);
    void ignoreRequested(spelling::FindingKind kind, const QString &text, bool everywhere);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

    /// Another document is shown.
    virtual void adopted() {}
    /// Puts text from elsewhere at the caret.
    virtual void insertText(const QMimeData &source) = 0;

private:
    void follow(QTextDocument *document);
    void paintGround(QPainter &painter, const QPointF &origin);
    void caretMoved();
    void leaveWord();
    bool isBeingTyped(const QTextBlock &block, const spelling::Finding &finding) const;
    void openMenu(const QTextCursor &at, const QPoint &globalPosition);
    QPoint belowCaret() const;

    BlockSpeller *m_speller = nullptr; ///< the document's
    SearchHits m_hits;
    CommentMarks m_comments;
    PasteTaker m_pasteTaker;
    QList<Layer> m_layers;
    QList<QAction *> m_menuActions;
    bool m_typing = false;    ///< the caret is where the last letter was typed
    bool m_inTyping = false;  ///< a key is being handled right now
    bool m_exchanged = false; ///< and nobody has put the caret into the document by mouse since
};

} // namespace tilshi::editor
