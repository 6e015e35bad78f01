#pragma once

#include <QAbstractScrollArea>
#include <QTimer>

class QTextEdit;

namespace tilshi::editor {

/// One page that scrolls as a whole: a header, and below it a text that may be long. The text edit
/// is never taller than the window, so that its layout and painting stay those of a QTextEdit; its
/// own scroll bar, hidden, goes along with the page's.
class PageScroller : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Both become its children. The text edit passes wheel events on.
    PageScroller(QWidget *header, QTextEdit *text, QWidget *parent = nullptr);

    /// The widest that header and text may be, in pixels.
    void setColumnWidth(int width);
    /// Scrolls so that this part of the header is to be seen.
    void reveal(const QWidget *part);
    void scrollToTop() { scrollTo(0); }
    /// So far down, in pixels.
    void scrollTo(int value);
    /// Whether the line of the text's caret stays at one height of the window, as on a typewriter.
    void setTypewriter(bool on);

Q_SIGNALS:
    /// The wheel was turned with Ctrl: so many notches, down if negative.
    void zoomAsked(int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void place();
    void followText(int value);
    void updateRange();
    void followCaret();
    int textHeight() const;
    /// How far the text's own bar is to be for that position of the page's.
    int textValue(int pageValue) const;

    QWidget *m_header;
    QTextEdit *m_text;
    int m_columnWidth = 640;
    int m_left = 0;
    bool m_placing = false;
    bool m_typewriter = false;
    QTimer m_caretMoved;
};

} // namespace tilshi::editor
