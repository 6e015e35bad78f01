#include "ui/queue/queueview.h"

#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuemodel.h"
#include "widgets/latinkeys.h"
#include "widgets/rowsbywidth.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace tilshi::ui {
namespace {

using newsroom::BulkKind;

constexpr BulkKind keyed[] = {BulkKind::Claim, BulkKind::Owner,    BulkKind::Section,
                              BulkKind::Tags,  BulkKind::Schedule, BulkKind::Return,
                              BulkKind::Trash};

/// By its place on the keyboard, where that is known.
int placeOf(const QKeyEvent &event)
{
    const int latin = widgets::latinKey(event.nativeScanCode());
    const bool isLetter = latin >= Qt::Key_A && latin <= Qt::Key_Z;
    return isLetter ? latin : event.key();
}

} // namespace

int keyOf(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Claim:
        return Qt::Key_T;
    case BulkKind::Owner:
        return Qt::Key_G;
    case BulkKind::Section:
        return Qt::Key_S;
    case BulkKind::Tags:
        return Qt::Key_K;
    case BulkKind::Schedule:
        return Qt::Key_M;
    case BulkKind::Return:
        return Qt::Key_R;
    case BulkKind::Trash:
        return Qt::Key_Delete;
    case BulkKind::Untrash:
        break;
    }
    return 0;
}

QueueView::QueueView(QueueModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"queue");
    setModel(&m_model);
    setItemDelegate(new QueueDelegate(this));
    new widgets::RowsByWidth(this);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &QueueView::meantChanged);
    connect(&m_model, &QueueModel::chosenChanged, this, &QueueView::meantChanged);
}

QList<newsroom::ArticleSummary> QueueView::meant() const
{
    QList<newsroom::ArticleSummary> articles = m_model.chosen();
    if (articles.isEmpty()) {
        if (const auto article = m_model.articleAt(currentIndex())) {
            articles.append(*article);
        }
    }
    return articles;
}

void QueueView::takeFirst()
{
    for (int row = 0; !currentIndex().isValid() && row < m_model.rowCount(); ++row) {
        if (m_model.articleAt(m_model.index(row))) {
            setCurrentIndex(m_model.index(row));
        }
    }
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(placeOf(*event), event->modifiers() & ~Qt::KeypadModifier)) {
        QListView::keyPressEvent(event);
    }
}

bool QueueView::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier && key == Qt::Key_A) {
        chooseGroup();
        return true;
    }
    if (modifiers == Qt::ShiftModifier && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        extend(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    for (const BulkKind kind : keyed) {
        if (key == keyOf(kind)) {
            Q_EMIT changeAsked(kind);
            return true;
        }
    }
    switch (key) {
    case Qt::Key_X:
    case Qt::Key_Space:
        toggle(currentIndex());
        return true;
    case Qt::Key_U:
        Q_EMIT unreadAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(currentIndex());
        return true;
    case Qt::Key_Escape:
        clear();
        return true;
    default:
        return takeFold(key);
    }
}

bool QueueView::takeFold(int key)
{
    if ((key != Qt::Key_Left && key != Qt::Key_Right) || !currentIndex().isValid()) {
        return false;
    }
    const newsroom::QueueGroup group = m_model.groupAt(currentIndex());
    if (key == Qt::Key_Left) {
        setCurrentIndex(m_model.headOf(group));
    }
    m_model.setFolded(group, key == Qt::Key_Left);
    return true;
}

void QueueView::toggle(const QModelIndex &index)
{
    if (m_model.isGroup(index)) {
        m_model.setFolded(m_model.groupAt(index), !m_model.isFolded(m_model.groupAt(index)));
    } else if (const auto article = m_model.articleAt(index)) {
        m_model.setChosen({article->id}, !m_model.isChosen(index));
    }
}

/// Chooses the article at the cursor and the next one, which gets the cursor.
void QueueView::extend(int step)
{
    QModelIndex next = currentIndex();
    do {
        next = next.siblingAtRow(next.row() + step);
    } while (next.isValid() && m_model.isGroup(next));
    QList<newsroom::ArticleId> both;
    for (const QModelIndex &index : {currentIndex(), next}) {
        if (const auto article = m_model.articleAt(index)) {
            both.append(article->id);
        }
    }
    m_model.setChosen(both, true);
    if (next.isValid()) {
        setCurrentIndex(next);
    }
}

void QueueView::open(const QModelIndex &index)
{
    if (const auto article = m_model.articleAt(index)) {
        Q_EMIT articleOpened(article->id);
    } else if (m_model.isGroup(index)) {
        toggle(index);
    }
}

void QueueView::chooseGroup()
{
    m_model.setChosen(m_model.articlesOfGroup(currentIndex()), true);
}

void QueueView::clear()
{
    if (m_model.chosen().isEmpty()) {
        Q_EMIT left();
    } else {
        m_model.clearChosen();
    }
}

void QueueView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        return;
    }
    const bool isTick = QueueDelegate::tickArea(visualRect(index)).contains(event->pos());
    if (m_model.isGroup(index) || isTick || event->modifiers() == Qt::ControlModifier) {
        toggle(index);
    }
}

void QueueView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isTick = QueueDelegate::tickArea(visualRect(index)).contains(event->pos());
    if (m_model.isGroup(index) || isTick) {
        mousePressEvent(event); // two presses, as far as these are concerned
    } else {
        open(index);
    }
}

} // namespace tilshi::ui
