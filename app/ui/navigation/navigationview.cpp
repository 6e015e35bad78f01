#include "ui/navigation/navigationview.h"

#include "base/await.h"
#include "newsroom/queue.h"
#include "ui/navigation/navigationdelegate.h"
#include "ui/navigation/navigationmodel.h"
#include "widgets/rowsbywidth.h"

#include <QItemSelectionModel>
#include <QStyle>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tilshi::ui {

NavigationView::NavigationView(session::Session &session, QWidget *parent)
    : widgets::Translated<QListView>(parent)
    , m_session(session)
    , m_model(new NavigationModel(this))
    , m_reader(session.person().id)
{
    setObjectName(u"navigation");
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    new widgets::RowsByWidth(this); // names take more lines where there is less room
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NavigationView::currentMoved);
    connect(&m_session, &session::Session::factsChanged, this, &NavigationView::showNewsroom);
    connect(&m_session, &session::Session::personChanged, this, &NavigationView::begin);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this] { setCurrentIndex(m_model->indexOf(m_place)); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &NavigationView::fit);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &NavigationView::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &NavigationView::fit);
    showNewsroom();
    setCurrentIndex(m_model->indexOf(m_place));
    NavigationView::retranslate();
    connect(this, &QListView::pressed, this, [this] { m_beginning = false; });
}

void NavigationView::choose(const Place &place)
{
    m_beginning = false;
    const QModelIndex index = m_model->indexOf(place);
    if (index.isValid()) {
        setCurrentIndex(index);
    }
}

void NavigationView::refresh()
{
    const newsroom::QueueQuery query =
        newsroom::queueOf(m_session.person(), m_session.clock().now(), m_session.settings().zone);
    const auto work = [query](newsroom::Library &library) -> Result<Counts> {
        const auto places = library.articles().counts(query.person);
        const auto queue = library.articles().queueCounts(query);
        if (!places || !queue) {
            return fail(places ? queue.error() : places.error());
        }
        return Counts{*places, *queue};
    };
    await(
        m_session.desk().read(work), this, [this](const Counts &counts) { receive(counts); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

/// Another person at work begins where her own work is; who has another name or role stays.
void NavigationView::begin()
{
    const newsroom::PersonId before = std::exchange(m_reader, m_session.person().id);
    m_beginning = m_beginning || before != m_reader;
    refresh();
}

void NavigationView::receive(const Counts &counts)
{
    m_model->setCounts(counts.places, std::accumulate(counts.queue.begin(), counts.queue.end(), 0));
    if (m_beginning) {
        choose(startPlace(m_session.person(), counts.places));
    }
}

void NavigationView::retranslate()
{
    m_model->retranslate();
    setAccessibleName(tr("Queues and sections"));
}

void NavigationView::changeEvent(QEvent *event)
{
    widgets::Translated<QListView>::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

/// The place stays when its line goes, and is chosen again when that comes back.
void NavigationView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (currentIndex().row() >= start && currentIndex().row() <= end) {
        setCurrentIndex({});
    }
    widgets::Translated<QListView>::rowsAboutToBeRemoved(parent, start, end);
}

void NavigationView::fit()
{
    constexpr int least = 150;
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    setMinimumWidth(std::max(least, NavigationDelegate::leastWidth(*m_model, font()) + scrollBar));
}

void NavigationView::showNewsroom()
{
    m_model->setNewsroom(m_session.settings().name, m_session.sections());
}

void NavigationView::currentMoved(const QModelIndex &current)
{
    const std::optional<Place> chosen = m_model->placeAt(current);
    m_beginning = m_beginning && !hasFocus(); // by a key, also to the usual place
    if (chosen && !(*chosen == m_place)) {
        m_place = *chosen;
        m_beginning = false;
        Q_EMIT placeChosen(m_place);
    }
}

} // namespace tilshi::ui
