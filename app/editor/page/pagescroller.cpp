#include "editor/page/pagescroller.h"

#include "editor/format/pagelook.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QWheelEvent>

#include <algorithm>

namespace tilshi::editor {

namespace {

constexpr int sideMargin = 28;
constexpr double caretHeight = 0.45; ///< of the window's, from its top, on a typewriter

} // namespace

PageScroller::PageScroller(QWidget *header, QTextEdit *text, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_header(header)
    , m_text(text)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_header->setParent(viewport());
    m_text->setParent(viewport());
    m_header->installEventFilter(this);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &PageScroller::followText);
    connect(m_text->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &PageScroller::updateRange);
    // The text must know when it is under the hand.
    connect(verticalScrollBar(), &QScrollBar::sliderPressed, this,
            [this] { m_text->verticalScrollBar()->setSliderDown(true); });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this,
            [this] { m_text->verticalScrollBar()->setSliderDown(false); });
    setFocusProxy(m_text);
    // Once the text has done all that it does when its caret moves.
    m_caretMoved.setSingleShot(true);
    connect(&m_caretMoved, &QTimer::timeout, this, &PageScroller::followCaret);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_typewriter) {
            m_caretMoved.start(0);
        }
    });
}

void PageScroller::setTypewriter(bool on)
{
    m_typewriter = on;
    updateRange();
    place();
    followCaret();
}

void PageScroller::followCaret()
{
    // What is being selected by the mouse must not move away from under it.
    if (m_typewriter && m_text->hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton) {
        const int caret = m_text->y() + m_text->cursorRect().center().y();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + caret -
                                      qRound(caretHeight * viewport()->height()));
    }
}

void PageScroller::setColumnWidth(int width)
{
    m_columnWidth = width;
    layOut();
}

int PageScroller::textValue(int pageValue) const
{
    return std::max(0, pageValue - m_header->height());
}

void PageScroller::layOut()
{
    const int available = viewport()->width() - 2 * sideMargin;
    const int width = std::clamp(available, 100, m_columnWidth);
    m_left = std::max(sideMargin, (viewport()->width() - width) / 2);
    m_header->setFixedWidth(width);
    m_header->resize(width, m_header->sizeHint().height());
    place();
    updateRange();
}

void PageScroller::place()
{
    if (m_placing) {
        return;
    }
    m_placing = true;
    const int value = verticalScrollBar()->value();
    const int top = std::max(0, m_header->height() - value);
    m_header->move(m_left, -value);
    QScrollBar *bar = m_text->verticalScrollBar();
    const int before = bar->value();
    const int beyondEnd = std::max(0, textValue(value) - bar->maximum());
    m_text->setGeometry(m_left - hangingRoom, top - beyondEnd, m_header->width() + hangingRoom,
                        std::max(1, viewport()->height() - top));
    if (const int moved = bar->value() - before; moved != 0) {
        updateRange(); // the text has kept its place on the screen in its new width
        verticalScrollBar()->setValue(value + moved);
    }
    bar->setValue(textValue(verticalScrollBar()->value()));
    m_placing = false;
}

void PageScroller::followText(int value)
{
    if (!m_placing) {
        const int page = verticalScrollBar()->value();
        verticalScrollBar()->setValue(page + value - textValue(page));
        place();
    }
}

int PageScroller::textHeight() const
{
    // Asking the document for its size would lay all of it out; the bar knows as much as is needed.
    const int beyond = m_text->verticalScrollBar()->maximum();
    return beyond > 0 ? beyond + m_text->viewport()->height()
                      : int(m_text->document()->size().height());
}

void PageScroller::updateRange()
{
    const double below = m_typewriter ? 1 - caretHeight : 0; // room for the last line to rise
    const int beyond =
        m_header->height() + textHeight() + qRound((below - 1) * viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, beyond));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_text->fontMetrics().height());
}

void PageScroller::reveal(const QWidget *part)
{
    const int top = part->mapTo(m_header, QPoint(0, 0)).y();
    const int bottom = top + part->height();
    const int value = verticalScrollBar()->value();
    if (top < value) {
        verticalScrollBar()->setValue(std::max(0, top - sideMargin));
    } else if (bottom > value + viewport()->height()) {
        verticalScrollBar()->setValue(bottom - viewport()->height());
    }
}

void PageScroller::scrollTo(int value)
{
    layOut();
    verticalScrollBar()->setValue(value);
    place();
}

bool PageScroller::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && event->type() == QEvent::LayoutRequest) {
        layOut();
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

bool PageScroller::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_text->setFocus(); // beside the column and below a short text
    }
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            Q_EMIT zoomAsked(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageScroller::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

/// A text edit scrolls to its cursor when it is first shown, before it has got its place.
void PageScroller::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (!event->spontaneous()) {
        scrollToTop();
    }
}

void PageScroller::scrollContentsBy(int, int)
{
    place();
}

} // namespace tilshi::editor
