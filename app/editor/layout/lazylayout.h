#pragma once

#include "editor/layout/blocklayout.h"

#include <QAbstractTextDocumentLayout>

namespace tilshi::editor {

/// The layout of a text of any length under a QTextEdit: a change marks, and what is drawn or asked
/// for is laid out, and nothing else, ever. Heights that nobody has seen are estimates.
class LazyLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT
    Q_PROPERTY(int cursorWidth MEMBER m_cursorWidth) // which QTextEdit asks for by its name

public:
    explicit LazyLayout(QTextDocument *document);

    BlockLayout &blockLayout() const { return *m_blockLayout; }

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    /// Its upper left corner is where the lines' own positions count from, as QTextEdit expects.
    QRectF blockBoundingRect(const QTextBlock &block) const override;

Q_SIGNALS:
    /// Something is higher or lower than it was thought to be; after documentSizeChanged().
    void heightsChanged();

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void resized(int top);

    BlockLayout *m_blockLayout;
    int m_cursorWidth = 1;
    QSizeF m_toldSize;
    bool m_drawing = false;
};

} // namespace tilshi::editor
