#include "ui/articlelist/excerptreader.h"

#include "base/await.h"
#include "newsroom/desk.h"
#include "ui/articlelist/articlelistmodel.h"

#include <QListView>
#include <QScrollBar>

namespace tilshi::ui {
namespace {

constexpr int restMs = 20;

} // namespace

ExcerptReader::ExcerptReader(session::Session &session, QListView &view, ArticleListModel &model,
                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_model(model)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ExcerptReader::read);
    connect(m_view.verticalScrollBar(), &QScrollBar::valueChanged, this, &ExcerptReader::look);
    connect(m_view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ExcerptReader::look);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ExcerptReader::look);
}

void ExcerptReader::look()
{
    if (!m_model.words().isEmpty()) {
        m_rest.start();
    }
}

QList<newsroom::ArticleId> ExcerptReader::wanted() const
{
    QList<newsroom::ArticleId> ids;
    const QRect seen = m_view.viewport()->rect();
    QModelIndex line = m_view.indexAt(seen.topLeft() + QPoint(1, 1));
    for (; line.isValid() && m_view.visualRect(line).intersects(seen);
         line = line.siblingAtRow(line.row() + 1)) {
        if (const auto id = m_model.idAt(line); id && !m_model.excerptAt(line)) {
            ids.append(*id);
        }
    }
    return ids;
}

void ExcerptReader::read()
{
    using Excerpts = QHash<newsroom::ArticleId, newsroom::Excerpt>;
    const QList<newsroom::ArticleId> ids = wanted();
    const QStringList words = m_model.words();
    if (ids.isEmpty() || words.isEmpty()) {
        return;
    }
    const auto work = [ids, words,
                       clock = &m_session.clock()](newsroom::Library &library) -> Result<Excerpts> {
        newsroom::Desk desk(library, *clock);
        Excerpts excerpts;
        for (const newsroom::ArticleId id : ids) {
            const auto open = desk.open(id);
            // What can't be read has no sentence; opening it tells why.
            excerpts.insert(id,
                            open ? newsroom::excerptOf(open->content, words) : newsroom::Excerpt());
        }
        return excerpts;
    };
    await(
        m_session.desk().read(work), this,
        [this, words](const Excerpts &excerpts) {
            if (words == m_model.words()) {
                m_model.addExcerpts(excerpts);
            }
        },
        [](const Error &) {}); // the search itself has told of it
}

} // namespace tilshi::ui
