#include "editor/layout/viewkeeper.h"

#include "editor/layout/lazylayout.h"

#include <QScrollBar>
#include <QTextEdit>

namespace tilshi::editor {

ViewKeeper::ViewKeeper(QTextEdit *edit, LazyLayout *layout, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_sheet(layout->sheet())
{
    connect(layout, &LazyLayout::heightsChanged, this, &ViewKeeper::correct);
    if (m_sheet.isKnown()) {
        hold(m_sheet.heldRow());
    }
}

void ViewKeeper::settle()
{
    const QScrollBar *bar = m_edit->verticalScrollBar();
    correct();
    choose();
    constexpr int mostRounds = 8; // each lays out what the one before has brought into view
    for (int round = 0; round < mostRounds; ++round) {
        const int top = bar->value();
        m_sheet.layOut(top, top + m_edit->viewport()->height());
        if (bar->value() == top) {
            break;
        }
    }
    hold(m_sheet.rows().heights().rowAt(bar->value()));
}

void ViewKeeper::scrolled()
{
    if (!m_correcting) {
        hold(m_sheet.heldRow());
    }
}

void ViewKeeper::correct()
{
    QScrollBar *bar = m_edit->verticalScrollBar();
    const int wanted = m_sheet.heldTop() - m_offset;
    if (bar->isSliderDown()) { // under the hand the place is where the thumb is
        hold(m_sheet.heldRow());
    } else if (wanted != bar->value()) {
        m_correcting = true;
        bar->setValue(wanted);
        m_correcting = false;
        m_edit->viewport()->update();
    }
}

/// After a jump no paragraph is there that was to be seen before: the caret's is the one to keep.
void ViewKeeper::choose()
{
    if (isInView(m_sheet.heldRow())) {
        return;
    }
    const int caret = m_edit->textCursor().blockNumber();
    hold(isInView(caret) ? caret
                         : m_sheet.rows().heights().rowAt(m_edit->verticalScrollBar()->value()));
}

void ViewKeeper::hold(int row)
{
    m_sheet.hold(row);
    m_offset = m_sheet.heldTop() - m_edit->verticalScrollBar()->value();
}

bool ViewKeeper::isInView(int row) const
{
    const int top = m_edit->verticalScrollBar()->value();
    const QRectF rect = m_sheet.rowRect(row);
    return rect.top() < top + m_edit->viewport()->height() && rect.bottom() > top;
}

} // namespace tilshi::editor
