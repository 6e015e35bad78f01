#include "importwindow/importfilelist.h"

#include "importwindow/importfiledelegate.h"
#include "importwindow/importwords.h"
#include "session/importing/importlist.h"

#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace tilshi::importwindow {
namespace {

constexpr int barStepMs = 80;
constexpr int barSteps = 20;
constexpr int mostRows = 7; ///< what is more is scrolled to

} // namespace

ImportFileList::ImportFileList(session::ImportList &list, QWidget *parent)
    : widgets::Translated<QListWidget>(parent)
    , m_list(list)
    , m_bars(new QTimer(this))
{
    setObjectName(u"importFiles");
    setItemDelegate(new ImportFileDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_bars->setInterval(barStepMs);
    connect(m_bars, &QTimer::timeout, this, &ImportFileList::moveBars);
    connect(&list, &session::ImportList::listed, this, &ImportFileList::fill);
    connect(&list, &session::ImportList::changed, this, [this](qsizetype at) {
        show(*item(int(at)), m_list.files().at(at));
        moveBars();
    });
    ImportFileList::retranslate();
}

qreal ImportFileList::barWay() const
{
    return qreal(m_step) / barSteps;
}

QSize ImportFileList::sizeHint() const
{
    const int rows = std::clamp(count(), 1, mostRows);
    return {QListWidget::sizeHint().width(),
            rows * std::max(sizeHintForRow(0), 1) + 2 * frameWidth()};
}

QSize ImportFileList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ImportFileList::retranslate()
{
    setAccessibleName(tr("Files"));
    fill();
}

void ImportFileList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentRow() >= 0) {
        Q_EMIT removeAsked(currentRow());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void ImportFileList::fill()
{
    while (count() > m_list.files().size()) {
        delete takeItem(count() - 1);
    }
    while (count() < m_list.files().size()) {
        addItem(QString());
    }
    for (int row = 0; row < count(); ++row) {
        show(*item(row), m_list.files().at(row));
    }
    updateGeometry();
    moveBars();
}

void ImportFileList::show(QListWidgetItem &item, const session::ImportFile &file)
{
    item.setText(file.name());
    item.setToolTip(file.path);
    item.setData(Qt::AccessibleTextRole, spoken(file));
    item.setData(DetailsRole, detailsOf(file));
    item.setData(SignRole, int(signOf(file)));
    item.setData(BusyRole, file.state == session::ImportFile::State::Reading);
    item.setData(PageRole, file.name().contains(u".htm", Qt::CaseInsensitive));
}

void ImportFileList::moveBars()
{
    m_step = (m_step + 1) % barSteps;
    viewport()->update();
    if (m_list.isBusy() != m_bars->isActive()) {
        m_list.isBusy() ? m_bars->start() : m_bars->stop();
    }
}

} // namespace tilshi::importwindow
