#include "ui/inspector/historypanel.h"

#include "base/await.h"
#include "session/currentarticle.h"
#include "session/session.h"
#include "ui/inspector/historydelegate.h"
#include "ui/inspector/historymodel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>

#include <utility>

namespace tilshi::ui {
namespace {

using Past = std::pair<QList<newsroom::LogEntry>, QList<newsroom::Version>>;

Result<Past> readPast(newsroom::Library &library, newsroom::ArticleId id)
{
    const Result<QList<newsroom::LogEntry>> acts = library.log().of(id);
    if (!acts) {
        return fail(acts.error());
    }
    const Result<QList<newsroom::Version>> versions = library.articles().versions(id);
    if (!versions) {
        return fail(versions.error());
    }
    return Past{*acts, *versions};
}

} // namespace

HistoryPanel::HistoryPanel(session::Session &session, session::CurrentArticle &article,
                           QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_article(article)
    , m_model(new HistoryModel(session, this))
    , m_list(new QListView(this))
    , m_none(new QLabel(this))
{
    m_list->setObjectName(u"history");
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setMargin(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(&m_article, &session::CurrentArticle::opened, this, &HistoryPanel::load);
    connect(&m_article, &session::CurrentArticle::pastChanged, this, &HistoryPanel::load);
    connect(&m_article, &session::CurrentArticle::closed, this, &HistoryPanel::load);
    connect(&m_session, &session::Session::factsChanged, m_model, &HistoryModel::retranslate);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const int version = m_model->versionAt(index); version > 0) {
            Q_EMIT versionAsked(version);
        }
    });
    HistoryPanel::retranslate();
}

void HistoryPanel::retranslate()
{
    m_none->setText(m_article.isOpen() ? tr("Nothing has happened to this article yet.")
                                       : tr("Open an article to see its history."));
    m_list->setAccessibleName(tr("History"));
    m_list->setToolTip(tr("Double-click or Enter: the text as it was then"));
    m_model->retranslate();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    widgets::Translated<QWidget>::showEvent(event);
    load();
}

void HistoryPanel::load()
{
    if (!m_article.isOpen() || m_article.isNew()) {
        m_model->setPast({}, {});
        m_none->show();
        retranslate();
        return;
    }
    if (!isVisible()) {
        return;
    }
    const newsroom::ArticleId id = m_article.article().id;
    await(
        m_session.desk().run([id](newsroom::Library &library) { return readPast(library, id); }),
        this,
        [this, id](const Past &past) {
            if (m_article.isOpen() && m_article.article().id == id) {
                m_model->setPast(past.first, past.second);
                m_none->setVisible(m_model->rowCount() == 0);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace tilshi::ui
