#include "ui/editor/savekeeper.h"

#include "ui/editor/journal.h"
#include "ui/editor/textkeeper.h"
#include "ui/session.h"

#include <algorithm>

namespace tilshi::ui {

SaveKeeper::SaveKeeper(Session &session, Journal &journal, Source source, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_journal(journal)
    , m_source(std::move(source))
{
}

SaveKeeper::~SaveKeeper() = default;

newsroom::Content SaveKeeper::keep(const newsroom::Article &article,
                                   const newsroom::Content &stored)
{
    release();
    if (auto before = takeLeaving(article.id)) {
        const newsroom::Content unsaved = before->text();
        before->takeBack(m_source);
        m_current = std::move(before);
        Q_EMIT statusChanged(status());
        return unsaved;
    }
    begin(std::make_unique<TextKeeper>(m_session, m_journal, article, m_source));
    return stored;
}

void SaveKeeper::keepNew(const newsroom::NewArticle &article)
{
    release();
    begin(std::make_unique<TextKeeper>(m_session, m_journal, article, m_source));
}

void SaveKeeper::release()
{
    if (!m_current) {
        return;
    }
    if (m_current->isUnsaved()) {
        m_current->letGo();
        m_leaving.push_back(std::move(m_current));
    }
    m_current.reset();
    Q_EMIT statusChanged(status());
}

void SaveKeeper::begin(std::unique_ptr<TextKeeper> keeper)
{
    m_current = std::move(keeper);
    listenTo(m_current.get());
    Q_EMIT statusChanged(status());
}

void SaveKeeper::listenTo(TextKeeper *keeper)
{
    connect(keeper, &TextKeeper::statusChanged, this, [this, keeper] {
        if (keeper == m_current.get()) {
            Q_EMIT statusChanged(status());
        }
    });
    connect(keeper, &TextKeeper::saved, this,
            [this, keeper](const newsroom::Article &article, bool created, bool asVersion) {
                if (created) {
                    Q_EMIT articleCreated(article);
                }
                Q_EMIT articleSaved(article);
                if (keeper == m_current.get()) {
                    Q_EMIT saved(m_session.clock().now(), asVersion);
                }
                QMetaObject::invokeMethod(this, &SaveKeeper::forgetSettled, Qt::QueuedConnection);
            });
    connect(keeper, &TextKeeper::theirsTaken, this,
            [this, keeper] { Q_EMIT theirsTaken(keeper->id()); });
    connect(keeper, &TextKeeper::saveFailed, this, [this, keeper](const Error &error) {
        if (error.code == ErrorCode::Conflict) {
            Q_EMIT conflict(keeper->id());
        } else {
            Q_EMIT saveFailed(error);
        }
    });
}

void SaveKeeper::forgetSettled()
{
    std::erase_if(m_leaving, [](const auto &keeper) { return !keeper->isUnsaved(); });
}

std::unique_ptr<TextKeeper> SaveKeeper::takeLeaving(newsroom::ArticleId id)
{
    const auto found = std::find_if(m_leaving.begin(), m_leaving.end(),
                                    [&id](const auto &keeper) { return keeper->id() == id; });
    if (found == m_leaving.end() || !(*found)->isUnsaved()) {
        return nullptr;
    }
    auto keeper = std::move(*found);
    m_leaving.erase(found);
    return keeper;
}

void SaveKeeper::articleChanged(const newsroom::Article &article)
{
    if (m_current && m_current->id() == article.id) {
        m_current->articleChanged(article);
    }
}

void SaveKeeper::edited()
{
    if (m_current) {
        m_current->edited();
    }
}

void SaveKeeper::saveVersion()
{
    if (m_current) {
        m_current->saveVersion();
    }
}

QFuture<Result<newsroom::Article>> SaveKeeper::settle()
{
    if (m_current) {
        return m_current->settle();
    }
    QPromise<Result<newsroom::Article>> nothing;
    nothing.start();
    nothing.addResult(fail(ErrorCode::NotFound));
    nothing.finish();
    return nothing.future();
}

void SaveKeeper::retry()
{
    if (m_current) {
        m_current->retry();
    }
    for (const auto &keeper : m_leaving) {
        keeper->retry();
    }
}

void SaveKeeper::keepMine()
{
    if (m_current) {
        m_current->resolve(Resolution::KeepMine);
    }
}

void SaveKeeper::takeTheirs()
{
    if (m_current) {
        m_current->resolve(Resolution::TakeTheirs);
    }
}

bool SaveKeeper::writeJournalNow(int milliseconds)
{
    bool kept = !m_current || m_current->writeJournalNow(milliseconds);
    for (const auto &keeper : m_leaving) {
        kept = keeper->writeJournalNow(milliseconds) && kept;
    }
    return kept;
}

SaveStatus SaveKeeper::status() const
{
    return m_current ? m_current->status() : SaveStatus{};
}

newsroom::ArticleId SaveKeeper::articleId() const
{
    return m_current ? m_current->id() : newsroom::ArticleId();
}

bool SaveKeeper::isAllSaved() const
{
    const bool leftSaved = std::none_of(m_leaving.begin(), m_leaving.end(),
                                        [](const auto &keeper) { return keeper->isUnsaved(); });
    return leftSaved && !(m_current && m_current->isUnsaved());
}

} // namespace tilshi::ui
