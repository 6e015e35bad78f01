#include "ui/queue/queuepane.h"

#include "base/await.h"
#include "newsroom/queue.h"
#include "session/inoffice.h"
#include "ui/articlelist/keptscroll.h"
#include "ui/queue/bulkprompts.h"
#include "ui/queue/queueacts.h"
#include "ui/queue/queuebar.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuepanel.h"
#include "ui/queue/queueview.h"
#include "widgets/messagebar.h"
#include "wording/errors.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace tilshi::ui {
namespace {

using newsroom::ArticleId;
using newsroom::BulkKind;

constexpr int minuteMs = 60'000;
constexpr int restMs = 60;
constexpr int panelWidth = 300;
constexpr int panelRoom = 860; ///< of the whole page, so that the panel stands beside the list

QList<ArticleId> idsOf(const QList<newsroom::ArticleSummary> &articles)
{
    QList<ArticleId> ids;
    for (const newsroom::ArticleSummary &article : articles) {
        ids.append(article.id);
    }
    return ids;
}

} // namespace

QueuePane::QueuePane(session::Session &session, widgets::MessageBar &messages, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_model(new QueueModel(session, this))
    , m_view(new QueueView(*m_model, this))
    , m_bar(new QueueBar(this))
    , m_panel(new QueuePanel)
    , m_acts(new QueueActs(this))
    , m_prompts(new BulkPrompts(session, this))
    , m_messages(messages)
    , m_empty(new QLabel(this))
    , m_side(new QScrollArea(this))
{
    setObjectName(u"queuePane");
    build();
    connectParts();
    QueuePane::retranslate();
}

void QueuePane::build()
{
    m_empty->setObjectName(u"emptyQueue");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(20);
    m_empty->hide();
    m_side->setWidget(m_panel);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFixedWidth(panelWidth);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_empty, 1);
    m_column->addWidget(m_view, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(m_column, 1);
    layout->addWidget(m_side);
    setMinimumWidth(480);
}

void QueuePane::connectParts()
{
    connect(m_view, &QueueView::articleOpened, this, &QueuePane::articleOpened);
    connect(m_view, &QueueView::left, this, &QueuePane::left);
    connect(m_view, &QueueView::meantChanged, this, &QueuePane::showMeant);
    connect(m_view, &QueueView::changeAsked, this, &QueuePane::askChange);
    connect(m_view, &QueueView::unreadAsked, this, &QueuePane::setUnread);
    connect(m_panel, &QueuePanel::changeAsked, this, &QueuePane::askChange);
    connect(m_prompts, &BulkPrompts::answered, this, &QueuePane::change);
    connect(m_acts, &QueueActs::claimAsked, this, [this] { askChange(BulkKind::Claim); });
    connect(m_acts, &QueueActs::openAsked, this, [this] {
        if (const auto meant = m_view->meant(); meant.size() == 1) {
            Q_EMIT articleOpened(meant.first().id);
        }
    });
    connect(m_bar, &QueueBar::filterChosen, this, [this](QueueFilter filter) {
        m_model->setFilter(filter);
        m_bar->showFilter(filter);
        showCounts();
    });
    connect(m_bar, &QueueBar::sectionChosen, this,
            [this](std::optional<newsroom::SectionId> section) {
                m_model->setSection(section);
                m_bar->showSections(m_session.sections(), section);
                showCounts();
            });
    connect(&m_session, &session::Session::personChanged, this, &QueuePane::refresh);
    connect(&m_session, &session::Session::factsChanged, this, &QueuePane::retranslate);
    connect(&m_minutes, &QTimer::timeout, this, &QueuePane::refresh);
    m_minutes.setInterval(minuteMs);
    m_minutes.start();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &QueuePane::askOffers);
}

void QueuePane::takeBars(QWidget &late)
{
    m_column->insertWidget(1, &late);
    m_column->insertWidget(1, &m_messages);
}

void QueuePane::showEvent(QShowEvent *event)
{
    widgets::Translated<QWidget>::showEvent(event);
    refresh();
}

void QueuePane::refresh()
{
    if (!isVisible()) {
        return;
    }
    const newsroom::QueueQuery query =
        newsroom::queueOf(m_session.person(), m_session.clock().now(), m_session.settings().zone);
    const auto work = [query](newsroom::Library &library) {
        return newsroom::atOneMoment(library, [&] { return library.articles().queue(query); });
    };
    await(
        m_session.desk().read(work), this,
        [this, asked = ++m_asked](const QList<newsroom::QueuePart> &parts) {
            if (asked == m_asked) {
                receive(parts);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void QueuePane::receive(const QList<newsroom::QueuePart> &parts)
{
    {
        const KeptScroll scroll(*m_view, [](const QModelIndex &) { return true; });
        m_model->setNow(m_session.clock().now());
        m_model->setParts(parts);
    }
    m_model->retranslate();
    m_view->takeFirst();
    showCounts();
    showMeant();
}

void QueuePane::showCounts()
{
    m_bar->showCounts(m_model->countOf(QueueFilter::All), m_model->countOf(QueueFilter::Unread),
                      m_model->countOf(QueueFilter::Assigned), m_session.person().isEditor());
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
}

/// As a person asks: in a narrow window only until it is wide again.
void QueuePane::showPanel(bool shown)
{
    (width() < panelRoom ? m_wantsPanelNarrow : m_wantsPanel) = shown;
    fitPanel();
}

/// No word of the panel is cut; where the list would have too little room beside it, it folds.
void QueuePane::fitPanel()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_side);
    m_side->setFixedWidth(std::max(panelWidth, m_panel->minimumSizeHint().width() + bar));
    const bool isNarrow = width() < panelRoom;
    m_wantsPanelNarrow = m_wantsPanelNarrow && isNarrow;
    m_side->setVisible(isNarrow ? m_wantsPanelNarrow : m_wantsPanel);
}

void QueuePane::resizeEvent(QResizeEvent *event)
{
    widgets::Translated<QWidget>::resizeEvent(event);
    fitPanel();
}

bool QueuePane::event(QEvent *event)
{
    const bool done = widgets::Translated<QWidget>::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        fitPanel();
    }
    return done;
}

bool QueuePane::isPanelShown() const
{
    return !m_side->isHidden();
}

void QueuePane::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

/// The articles at once; what can be done to them once the cursor rests.
void QueuePane::showMeant()
{
    const QList<newsroom::ArticleSummary> meant = m_view->meant();
    m_panel->showArticles(meant, !m_model->chosen().isEmpty());
    m_acts->showChosen(int(meant.size()), m_session.person().isEditor(),
                       reasonOf(m_panel->offers().value(BulkKind::Claim)));
    ++m_askedOffers; // what is still to be answered was asked of others
    m_rest.start();
}

void QueuePane::askOffers()
{
    const QList<ArticleId> ids = idsOf(m_view->meant());
    if (ids.isEmpty()) {
        return;
    }
    const auto work = [ids, actor = m_session.person()](newsroom::Desk &desk, newsroom::Library &) {
        return newsroom::bulkOffers(desk, ids, actor);
    };
    await(
        m_session.onDesk(work), this,
        [this, ids, asked = ++m_askedOffers](const QHash<BulkKind, newsroom::BulkOffer> &offers) {
            if (asked == m_askedOffers) {
                m_panel->showOffers(offers);
                m_acts->showChosen(int(ids.size()), m_session.person().isEditor(),
                                   reasonOf(offers.value(BulkKind::Claim)));
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void QueuePane::setUnread()
{
    const auto work = [ids = idsOf(m_view->meant())](newsroom::Office &office,
                                                     newsroom::PersonId by) -> Result<void> {
        for (const ArticleId id : ids) {
            if (const auto done = office.setUnseen(id, by); !done) {
                return done;
            }
        }
        return {};
    };
    await(
        session::inOffice(m_session, work), this, [this] { refresh(); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

/// A key does no more than the button that is grey.
void QueuePane::askChange(BulkKind kind)
{
    const newsroom::BulkOffer offer = m_panel->offers().value(kind);
    if (!offer.isAllowed()) {
        if (const QString reason = reasonOf(offer); !reason.isEmpty()) {
            m_messages.tell(widgets::MessageBar::Kind::Information, reason);
        }
        return;
    }
    QWidget *beside = m_panel->button(kind);
    m_prompts->ask(kind, m_view->meant(), beside && beside->isVisible() ? beside : m_view);
}

void QueuePane::change(BulkKind kind, const newsroom::BulkChange &change)
{
    if (std::exchange(m_isChanging, true)) { // a second press of the same key
        return;
    }
    const auto work = [change, ids = idsOf(m_view->meant()), by = m_session.person().id](
                          newsroom::Desk &desk,
                          newsroom::Library &) -> Result<newsroom::BulkOutcome> {
        return newsroom::changeAll(desk, change, ids, by);
    };
    await(
        m_session.onDesk(work), this,
        [this, kind](const newsroom::BulkOutcome &outcome) { told(doneWords(kind), outcome); },
        [this](const Error &error) {
            m_isChanging = false;
            Q_EMIT failed(error);
        });
}

void QueuePane::takeBack(const newsroom::BulkUndo &undo)
{
    const auto work = [undo, by = m_session.person().id](newsroom::Desk &desk, newsroom::Library &)
        -> Result<newsroom::BulkOutcome> { return newsroom::takeBack(desk, undo, by); };
    await(
        m_session.onDesk(work), this,
        [this](newsroom::BulkOutcome outcome) {
            outcome.undo.clear(); // once is enough
            told(tr("Taken back"), outcome);
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

/// What could not be changed stays chosen, each with its reason.
void QueuePane::told(const QString &done, const newsroom::BulkOutcome &outcome)
{
    m_isChanging = false;
    m_model->setChosen(outcome.done, false);
    QHash<ArticleId, QString> reasons;
    for (auto one = outcome.refused.begin(); one != outcome.refused.end(); ++one) {
        reasons.insert(one.key(), wording::sentence(one.value()));
    }
    if (!reasons.isEmpty()) {
        m_model->setChosen(reasons.keys(), true);
        m_model->setReasons(reasons);
    }
    QString sentence = QStringLiteral("%1: %2").arg(done).arg(outcome.done.size());
    if (!reasons.isEmpty()) {
        sentence += u". " + tr("Not done: %1").arg(reasons.size());
    }
    const auto kind = reasons.isEmpty() ? widgets::MessageBar::Kind::Information
                                        : widgets::MessageBar::Kind::Warning;
    if (outcome.undo.isEmpty()) {
        m_messages.tell(kind, sentence);
    } else {
        m_messages.tell(kind, sentence, tr("Undo"),
                        [this, undo = outcome.undo] { takeBack(undo); });
    }
    refresh();
    Q_EMIT changed({outcome.done.begin(), outcome.done.end()});
}

void QueuePane::retranslate()
{
    m_view->setAccessibleName(tr("My queue"));
    m_empty->setText(m_session.person().isEditor()
                         ? tr("The queue is empty. Articles come here when their authors submit "
                              "them.")
                         : tr("The queue is empty. Press Ctrl+N to write an article."));
    m_bar->showSections(m_session.sections(), m_model->section());
    m_model->retranslate();
}

} // namespace tilshi::ui
