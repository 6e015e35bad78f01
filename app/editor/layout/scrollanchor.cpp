#include "editor/layout/scrollanchor.h"

#include "editor/layout/lazylayout.h"

#include <QScrollBar>
#include <QTextEdit>

namespace tilshi::editor {

ScrollAnchor::ScrollAnchor(QTextEdit *edit, LazyLayout *layout, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_blockLayout(layout->blockLayout())
{
    connect(layout, &LazyLayout::heightsChanged, this, &ScrollAnchor::correct);
    if (m_blockLayout.isKnown()) {
        hold(m_blockLayout.heldRow());
    }
}

void ScrollAnchor::settle()
{
    const QScrollBar *bar = m_edit->verticalScrollBar();
    correct();
    choose();
    constexpr int mostRounds = 8; // each lays out what the one before has brought into view
    for (int round = 0; round < mostRounds; ++round) {
        const int top = bar->value();
        m_blockLayout.layOut(top, top + m_edit->viewport()->height());
        if (bar->value() == top) {
            break;
        }
    }
    hold(m_blockLayout.rows().heights().rowAt(bar->value()));
}

void ScrollAnchor::scrolled()
{
    if (!m_correcting) {
        hold(m_blockLayout.heldRow());
    }
}

void ScrollAnchor::correct()
{
    QScrollBar *bar = m_edit->verticalScrollBar();
    const int wanted = m_blockLayout.heldTop() - m_offset;
    if (bar->isSliderDown()) { // under the hand the place is where the thumb is
        hold(m_blockLayout.heldRow());
    } else if (wanted != bar->value()) {
        m_correcting = true;
        bar->setValue(wanted);
        m_correcting = false;
        m_edit->viewport()->update();
    }
}

/// After a jump no paragraph is there that was to be seen before: the caret's is the one to keep.
void ScrollAnchor::choose()
{
    if (isInView(m_blockLayout.heldRow())) {
        return;
    }
    const int caret = m_edit->textCursor().blockNumber();
    hold(isInView(caret)
             ? caret
             : m_blockLayout.rows().heights().rowAt(m_edit->verticalScrollBar()->value()));
}

void ScrollAnchor::hold(int row)
{
    m_blockLayout.hold(row);
    m_offset = m_blockLayout.heldTop() - m_edit->verticalScrollBar()->value();
}

bool ScrollAnchor::isInView(int row) const
{
    const int top = m_edit->verticalScrollBar()->value();
    const QRectF rect = m_blockLayout.rowRect(row);
    return rect.top() < top + m_edit->viewport()->height() && rect.bottom() > top;
}

} // namespace tilshi::editor
