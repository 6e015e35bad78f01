#include "widgets/palette/picker.h"

#include "widgets/look/theme.h"
#include "widgets/palette/pickdelegate.h"
#include "widgets/palette/pickmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tilshi::widgets {

namespace {

constexpr int widest = 89; ///< letters of average width
constexpr int narrow = 54; ///< where it stands at a place in the text
constexpr int mostRows = 11;
constexpr int fromTop = 70;
constexpr int edge = 8;

} // namespace

Picker::Picker(QWidget *window, const QString &hint, const QList<Choice> &choices)
    : QFrame(window)
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing of that name"), this))
    , m_model(new PickModel(choices, this))
    , m_before(QApplication::focusWidget())
{
    setObjectName(u"picker");
    setAccessibleName(hint);
    m_filter->setObjectName(u"pickerFilter");
    m_filter->setPlaceholderText(hint);
    m_filter->setAccessibleName(hint);
    m_list->setObjectName(u"pickerList");
    m_list->setAccessibleName(hint);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setObjectName(u"pickerNothing");
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(edge, 0, edge, edge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &Picker::filter);
    connect(m_list, &QListView::clicked, this, &Picker::take);
}

void Picker::open(std::optional<QPoint> at)
{
    const QWidget *window = parentWidget();
    const int wanted = (at ? narrow : widest) * fontMetrics().averageCharWidth();
    resize(std::min(wanted, window->width() - 2 * edge), height());
    raise();
    show(); // how high its rows are is known from here on
    filter({});
    if (at) {
        const QPoint last(window->width() - width() - edge, window->height() - height() - edge);
        QFrame::move(std::clamp(at->x(), edge, std::max(edge, last.x())),
                     std::clamp(at->y(), edge, std::max(edge, last.y())));
    } else {
        QFrame::move((window->width() - width()) / 2, fromTop);
    }
    m_filter->setFocus(Qt::PopupFocusReason);
}

void Picker::filter(const QString &text)
{
    m_model->setFilter(text);
    m_list->setCurrentIndex(m_model->index(0));
    fit();
}

void Picker::fit()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int room = parentWidget()->height() - fromTop - m_filter->sizeHint().height() - 6 * edge;
    m_list->setFixedHeight(std::min(rows * m_list->sizeHintForRow(0), std::max(0, room)));
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    layout()->activate(); // what was shown or hidden just now counts
    resize(width(), sizeHint().height());
}

void Picker::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, last));
    m_list->setCurrentIndex(m_model->index(row));
}

bool Picker::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool Picker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    }
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // not what Esc means elsewhere in the window
    }
    if (event->type() == QEvent::FocusOut && !m_done &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        m_before = nullptr; // someone has the focus already
        leave();
    }
    return QFrame::eventFilter(watched, event);
}

void Picker::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_model->choice(index.row()).refusal.isEmpty() || m_done) {
        return;
    }
    m_done = true;
    const auto run = m_model->choice(index.row()).run;
    vanish();
    Q_EMIT chosen();
    run();
}

void Picker::leave()
{
    if (std::exchange(m_done, true)) {
        return;
    }
    vanish();
    Q_EMIT left(m_filter->text());
}

/// The focus goes back first: hiding what has it would give it to anyone.
void Picker::vanish()
{
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
    hide();
    deleteLater();
}

void Picker::paintEvent(QPaintEvent *)
{
    constexpr qreal corner = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(borderColour(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace tilshi::widgets
