#include "ui/articlelist/articlelistpane.h"

#include "ui/articlelist/articledelegate.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/articlelist/excerptreader.h"
#include "ui/articlelist/keptscroll.h"
#include "ui/articlelist/linereader.h"
#include "ui/articlelist/lineview.h"
#include "ui/articlelist/searchchips.h"
#include "widgets/look/icons.h"
#include "widgets/placeholderroom.h"
#include "widgets/rowsbywidth.h"

#include <QAction>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace tilshi::ui {
namespace {

constexpr int searchPauseMs = 150;
constexpr int minuteMs = 60'000;

} // namespace

ArticleListPane::ArticleListPane(session::Session &session, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_model(new ArticleListModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new LineView(this))
    , m_empty(new QLabel(this))
    , m_reader(new LineReader(session, this))
    , m_chips(new SearchChips(session, this))
    , m_excerpts(new ExcerptReader(session, *m_list, *m_model, this))
{
    build();
    connect(m_reader, &LineReader::allRead, this, &ArticleListPane::receive);
    connect(m_reader, &LineReader::someRead, this, &ArticleListPane::receiveLines);
    connect(m_reader, &LineReader::failed, this, &ArticleListPane::failed);
    const auto setReader = [this] {
        m_model->setReader(m_session.person().id, m_session.settings().zone);
        refresh();
    };
    setReader();
    connect(&m_session, &session::Session::personChanged, this, setReader);
    connect(&m_session, &session::Session::factsChanged, this, setReader);
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ArticleListPane::searchAnew);
    connect(m_chips, &SearchChips::changed, this, &ArticleListPane::searchAnew);
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        m_model->setNow(m_session.clock().now());
        m_model->retranslate();
    });
    m_minutes.start(minuteMs);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ArticleListPane::chosen);
    connect(m_list, &QListView::activated, this, &ArticleListPane::chosen);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_marked && m_model->idAt(index) == m_marked) {
            Q_EMIT chosenAgain();
        }
    });
    ArticleListPane::retranslate();
}

void ArticleListPane::showPlace(const Place &place)
{
    m_place = place;
    m_wantsFirst = false;
    clearSearch();
    searchAnew();
}

void ArticleListPane::refresh()
{
    m_reader->readAll(m_place, search());
}

void ArticleListPane::refreshLines(const QSet<newsroom::ArticleId> &articles)
{
    if (isSearching()) {
        refresh();
    } else {
        m_reader->readSome(m_place, articles);
    }
}

void ArticleListPane::follow(const newsroom::Changes &changes)
{
    if (isSearching() && !changes.indexed.isEmpty()) {
        refresh();
    } else if (!changes.articles.isEmpty()) {
        refreshLines(changes.articles);
    }
}

void ArticleListPane::mark(std::optional<newsroom::ArticleId> id)
{
    m_marked = id;
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = id ? m_model->indexOf(*id) : QModelIndex();
    m_list->setCurrentIndex(index); // where it is none too: else the focus takes the first line
    if (!index.isValid()) {
        m_list->clearSelection();
    }
}

QString ArticleListPane::searchedWords() const
{
    return m_search->text().trimmed();
}

newsroom::SearchQuery ArticleListPane::search() const
{
    return m_chips->query(searchedWords());
}

void ArticleListPane::clearSearch()
{
    m_search->clear();
    m_chips->clear();
    m_chips->setVisible(m_search->hasFocus());
    m_typing.stop();
}

/// Other words or conditions, or none any more.
void ArticleListPane::searchAnew()
{
    refresh();
    Q_EMIT searched(searchedWords());
}

void ArticleListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ArticleListPane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ArticleListPane::retranslate()
{
    m_search->setPlaceholderText(tr("Search the library…"));
    m_search->setToolTip(tr("Search the library (Ctrl+Shift+F)"));
    m_search->setAccessibleName(tr("Search the library"));
    m_list->setAccessibleName(tr("Articles"));
    m_empty->setText(emptySentenceHere());
    m_model->retranslate();
}

void ArticleListPane::build()
{
    m_search->setObjectName(u"search");
    m_search->setClearButtonEnabled(true);
    m_search->addAction(widgets::tintedIcon(QStringLiteral("search"), QPalette::PlaceholderText),
                        QLineEdit::LeadingPosition);
    new widgets::PlaceholderRoom(m_search);
    m_list->setObjectName(u"articles");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ArticleDelegate(this));
    new widgets::RowsByWidth(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    m_empty->setObjectName(u"emptyList");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(14);
    m_empty->hide();

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(10, 9, 10, 9);
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(10, 0, 10, 7);
    chips->addWidget(m_chips);
    m_chips->hide();
    layout->addLayout(chips);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QSize ArticleListPane::minimumSizeHint() const
{
    constexpr int least = 220;
    return widgets::Translated<QWidget>::minimumSizeHint().expandedTo({least, 0});
}

void ArticleListPane::receive(const QList<newsroom::ArticleSummary> &rows)
{
    const std::optional<newsroom::ArticleId> marked = m_marked;
    const auto line = [this, marked] { return marked ? m_model->lineOf(*marked) : std::nullopt; };
    const std::optional<newsroom::ArticleSummary> before = line();
    showRows(rows);
    if (before && line() != before) {
        Q_EMIT markedChanged(line());
    }
    if (m_wantsFirst) {
        openFirst();
    }
}

void ArticleListPane::showRows(const QList<newsroom::ArticleSummary> &rows)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setNow(m_session.clock().now());
    m_model->setNamesState(isSearching() || !hasOneState(m_place));
    m_model->setWords(newsroom::searchWords(searchedWords()));
    m_model->setRows(isSearching() ? rows : inOrder(m_place, rows));
    m_excerpts->look();
    m_empty->setVisible(rows.isEmpty());
    retranslate();
    mark(m_marked);
}

void ArticleListPane::receiveLines(const QSet<newsroom::ArticleId> &articles,
                                   const QList<newsroom::ArticleSummary> &rows)
{
    const int most = queryOf(m_place, m_session.person().id).limit;
    const bool wasFull = m_model->rowCount() >= most;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const KeptScroll kept(*m_list, [this, &articles](const QModelIndex &line) {
            return !articles.contains(m_model->idAt(line).value_or(newsroom::ArticleId()));
        });
        const auto isAbove = [this](const auto &a, const auto &b) {
            return isBefore(m_place, a, b);
        };
        m_model->setNow(m_session.clock().now());
        m_model->changeRows(articles, rows, isAbove, most);
        m_empty->setVisible(m_model->rowCount() == 0);
        m_empty->setText(emptySentenceHere());
        mark(m_marked);
    }
    const auto last = m_model->idAt(m_model->index(m_model->rowCount() - 1));
    if (wasFull && (m_model->rowCount() < most || (last && articles.contains(*last)))) {
        refresh(); // lines that are not known here come before its end
    }
}

QString ArticleListPane::emptySentenceHere() const
{
    return isSearching() ? tr("Nothing found. Every word must occur in the article; "
                              "beginnings of words are enough.")
                         : emptySentence(m_place.kind);
}

void ArticleListPane::chosen(const QModelIndex &current)
{
    const std::optional<newsroom::ArticleId> id = m_model->idAt(current);
    if (id && id != m_marked && !m_quiet) {
        m_marked = id;
        Q_EMIT articleChosen(*id);
    }
}

bool ArticleListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == m_search) {
        m_chips->show();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_search ? takeSearchKey(key) : takeListKey(key)) {
            return true;
        }
    }
    return widgets::Translated<QWidget>::eventFilter(watched, event);
}

bool ArticleListPane::takeSearchKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        askFirst();
        return true;
    case Qt::Key_Escape:
        goBack();
        return true;
    default:
        return false;
    }
}

bool ArticleListPane::takeListKey(int key)
{
    if (key == Qt::Key_Up && m_list->currentIndex().row() == 0) {
        focusSearch();
        return true;
    }
    if (key == Qt::Key_Escape) {
        goBack();
        return true;
    }
    return false;
}

/// From a search to its place, from there to the text.
void ArticleListPane::goBack()
{
    if (!isSearching()) {
        m_chips->hide();
        Q_EMIT left();
        return;
    }
    leaveSearch();
}

void ArticleListPane::leaveSearch()
{
    if (isSearching()) {
        clearSearch();
        searchAnew();
    }
}

/// The first line of what has been typed, also where the library has yet to answer.
void ArticleListPane::askFirst()
{
    m_wantsFirst = true;
    if (m_typing.isActive()) {
        m_typing.stop();
        searchAnew();
    } else if (!m_reader->isReadingAll()) {
        openFirst();
    }
}

void ArticleListPane::openFirst()
{
    m_wantsFirst = false;
    if (m_model->rowCount() > 0) {
        const QScopedValueRollback loud(m_quiet, false);
        m_list->setFocus(Qt::ShortcutFocusReason);
        m_list->setCurrentIndex(m_model->index(0));
    }
}

bool ArticleListPane::isSearching() const
{
    return !searchedWords().isEmpty() || search().hasConditions();
}

} // namespace tilshi::ui
