#include "editor/comparison/comparisonview.h"

#include "editor/comparison/comparisonink.h"
#include "editor/format/pagelook.h"

#include <QEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace tilshi::editor {

namespace {

constexpr int margin = 24;

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QTextBrowser(parent)
    , m_document(new ComparisonDocument(this))
{
    setObjectName(u"comparison");
    setDocument(m_document);
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { follow(link.toString()); });
}

void ComparisonView::setRows(const QList<ComparedRow> &rows)
{
    m_rows = rows;
    m_current = -1;
    fill();
}

void ComparisonView::setLook(const ComparisonLook &look)
{
    if (look != m_look) {
        m_look = look;
        fill();
    }
}

void ComparisonView::setCurrent(int change)
{
    const QTextCursor start = m_document->changeAt(change);
    if (start.isNull()) {
        return;
    }
    setTextCursor(start);
    ensureCursorVisible();
    lookAt(change);
}

void ComparisonView::lookAt(int change)
{
    if (change != m_current) {
        m_document->setGround(m_current, {});
        m_current = change;
        m_document->setGround(m_current, comparisonInk(palette()).current);
        Q_EMIT currentChanged(change);
    }
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_document) {
        fill();
    }
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    fitColumn();
    QTextBrowser::resizeEvent(event);
}

void ComparisonView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const int change = m_document->changeOf(cursorForPosition(event->pos()).position());
    if (change >= 0 && !textCursor().hasSelection() && anchorAt(event->pos()).isEmpty() &&
        change != m_current) {
        lookAt(change);
    }
}

void ComparisonView::fill()
{
    const int scrolled = verticalScrollBar()->value();
    m_document->fill(m_rows, m_look, palette());
    fitColumn();
    verticalScrollBar()->setValue(scrolled);
    m_document->setGround(m_current, comparisonInk(palette()).current);
}

void ComparisonView::follow(const QString &link)
{
    const QList<int> changes = ComparisonDocument::takenBack(link);
    if (!changes.isEmpty()) {
        Q_EMIT takeBackAsked(changes);
    } else if (ComparisonDocument::unfolds(link)) {
        ComparisonLook look = m_look;
        look.folds = false;
        setLook(look);
    }
}

/// One text is as wide as lines are well read, in the middle; two have all the
/// room.
void ComparisonView::fitColumn()
{
    int side = margin;
    if (m_look.layout == ComparisonLayout::Inline) {
        const int column = measure(pageFonts(m_look.scale).body) + ComparisonDocument::gutterWidth;
        side = std::max(margin, (width() - column) / 2);
    }
    setViewportMargins(side, margin, side, 0);
}

} // namespace tilshi::editor
