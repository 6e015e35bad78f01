#pragma once

#include "editor/commands/listcommands.h"
#include "editor/document/bodydocument.h"
#include "editor/page/checkedtextedit.h"

namespace tilshi::editor {

class MediaStore;
class PictureCache;
class ScrollAnchor;

/// The article's body: QTextEdit with the keys, the clipboard and the look of a page.
class BodyEdit : public CheckedTextEdit
{
    Q_OBJECT

public:
    explicit BodyEdit(QWidget *parent = nullptr);
    ~BodyEdit() override;

    /// An empty document as a body has it.
    static std::unique_ptr<QTextDocument> newDocument();
    void setBodyFont(const QFont &font);
    /// Where the previews of images come from. Null: there are none; otherwise it outlives this.
    void setMediaStore(MediaStore *store);
    /// Replaces the text; the caret stands at its beginning, undo begins anew. The end of a long
    /// text comes a moment later, as BodyDocument::fill() says.
    void setBody(const text::Body &body);
    /// True while it is setBody() and not a person that changes the text.
    bool isFilling() const { return m_document->isFilling(); }
    /// Waits for that end.
    void finishFilling() { m_document->finishFilling(); }
    bool isFilled() const { return m_document->isFilled(); }
    text::Body body() const { return m_document->body(); }
    text::Counts counts() const { return m_document->counts(); }

    text::Marks marks() const;
    BlockStyle blockStyle() const;
    QString link() const;
    /// How the numbered list at the caret counts; nothing where there is none.
    std::optional<NumberedList> numberedList() const;

    void setMark(text::Mark mark, bool on);
    void clearMarks();
    void setLink(const QString &address);
    /// Gives the selected paragraphs that style; makes them plain again if they have it all.
    void toggleStyle(BlockKind kind);
    /// Takes the first characters of the caret's paragraph away and gives it that style, as one
    /// step; a numbered item has that number.
    void beginAs(BlockKind kind, int characters, int number = 1);
    void setNumbering(const NumberedList &wanted);
    void changeLevel(int steps);
    void insertSeparator();
    void insertBody(const text::Body &body);
    /// Does something at the caret, which is to be seen then; nothing where the text is read-only.
    using Command = std::function<void(QTextCursor &)>;
    void run(const Command &command);
    void cutSelection() override;

Q_SIGNALS:
    void leftBackward(); ///< Up on the first line
    void filled();       ///< what setBody() had left for later is there

protected:
    void adopted() override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    void insertText(const QMimeData &source) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    bool takeKey(QKeyEvent *event, QTextCursor &cursor);
    /// Does the edit; where it may join paragraphs the text's look is mended in the same step of
    /// undo.
    void withMending(bool mayJoin, const std::function<void()> &edit);

    BodyDocument *m_document = nullptr;
    PictureCache *m_pictures;
    std::unique_ptr<ScrollAnchor> m_view; ///< the document's
};

} // namespace tilshi::editor
