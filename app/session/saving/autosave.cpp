#include "session/saving/autosave.h"

#include "session/saving/articlesaver.h"
#include "session/saving/journal.h"
#include "session/session.h"

#include <algorithm>
#include <utility>

namespace tilshi::session {

Autosave::Autosave(Session &session, Journal &journal, Source source, const SaveDelays &delays,
                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_journal(journal)
    , m_source(std::move(source))
    , m_delays(delays)
{
}

Autosave::~Autosave() = default;

newsroom::Content Autosave::show(const newsroom::Article &article, const newsroom::Content &stored)
{
    const std::optional<newsroom::Content> unsaved = showUnsaved(article.id);
    if (!unsaved) {
        begin(std::make_unique<ArticleSaver>(m_session, m_journal, m_delays, article, stored,
                                             m_source));
    }
    return unsaved.value_or(stored);
}

newsroom::Content Autosave::showNew(const newsroom::NewArticle &article)
{
    const std::optional<newsroom::Content> unsaved = showUnsaved(article.id);
    if (!unsaved) {
        begin(std::make_unique<ArticleSaver>(m_session, m_journal, m_delays, article, m_source));
    }
    return unsaved.value_or(article.content);
}

/// The unsaved text of the article, which goes onto the page now; nothing where there is none.
std::optional<newsroom::Content> Autosave::showUnsaved(newsroom::ArticleId id)
{
    if (m_shown && m_shown->id() == id && m_shown->isUnsaved()) {
        m_shown->save();
        return m_shown->text();
    }
    leave();
    ArticleSaver *before = find(id);
    if (!before || !before->isUnsaved()) {
        return std::nullopt;
    }
    const newsroom::Content unsaved = before->text();
    m_shown = before;
    before->showAgain(m_source);
    Q_EMIT statusChanged(status());
    return unsaved;
}

void Autosave::begin(std::unique_ptr<ArticleSaver> saver)
{
    std::erase_if(m_savers, [&saver](const auto &old) { return old->id() == saver->id(); });
    m_shown = saver.get();
    listenTo(m_shown);
    m_savers.push_back(std::move(saver));
    Q_EMIT statusChanged(status());
}

void Autosave::leave()
{
    ArticleSaver *left = std::exchange(m_shown, nullptr);
    if (!left) {
        return;
    }
    if (left->isUnsaved()) {
        left->leave();
    }
    forgetSaved();
    Q_EMIT statusChanged(status());
}

void Autosave::listenTo(ArticleSaver *saver)
{
    connect(saver, &ArticleSaver::statusChanged, this, [this, saver] {
        if (saver == m_shown) {
            Q_EMIT statusChanged(status());
        }
    });
    connect(saver, &ArticleSaver::saved, this,
            [this, saver](const newsroom::Article &article, bool asVersion,
                          const std::optional<newsroom::View> &kept) {
                Q_EMIT articleSaved(article, kept);
                if (saver == m_shown) {
                    Q_EMIT saved(m_session.clock().now(), asVersion);
                }
                QMetaObject::invokeMethod(this, &Autosave::forgetSaved, Qt::QueuedConnection);
            });
    connect(saver, &ArticleSaver::saveFailed, this,
            [this, saver](const Error &error) { Q_EMIT saveFailed(saver->id(), error); });
    connect(saver, &ArticleSaver::resolved, this,
            [this, saver](Resolution resolution, newsroom::ArticleId draft) {
                Q_EMIT resolved(saver->id(), resolution, draft);
            });
}

void Autosave::forgetSaved()
{
    std::erase_if(m_savers, [this](const auto &saver) {
        return saver.get() != m_shown && !saver->isUnsaved();
    });
}

ArticleSaver *Autosave::find(newsroom::ArticleId id) const
{
    const auto found = std::find_if(m_savers.begin(), m_savers.end(),
                                    [id](const auto &saver) { return saver->id() == id; });
    return found == m_savers.end() ? nullptr : found->get();
}

void Autosave::created(const newsroom::Article &article)
{
    if (m_shown && m_shown->id() == article.id) {
        m_shown->created(article);
    }
}

void Autosave::edited()
{
    if (m_shown) {
        m_shown->edited();
    }
}

void Autosave::saveVersion()
{
    if (m_shown) {
        m_shown->saveVersion();
    }
}

QFuture<Result<newsroom::Article>> Autosave::settle()
{
    if (m_shown) {
        return m_shown->settle();
    }
    QPromise<Result<newsroom::Article>> nothing;
    nothing.start();
    nothing.addResult(fail(ErrorCode::NotFound));
    nothing.finish();
    return nothing.future();
}

void Autosave::saveNow()
{
    for (const auto &saver : m_savers) {
        saver->writeJournal();
        saver->save();
    }
}

void Autosave::retry()
{
    for (const auto &saver : m_savers) {
        saver->retry();
    }
}

void Autosave::resolve(Resolution resolution)
{
    if (m_shown && m_shown->isUnsaved()) {
        m_shown->resolve(resolution);
    }
}

bool Autosave::writeJournalNow(int milliseconds)
{
    bool kept = true;
    for (const auto &saver : m_savers) {
        kept = saver->writeJournalNow(milliseconds) && kept;
    }
    return kept;
}

SaveStatus Autosave::status() const
{
    return m_shown ? m_shown->status() : SaveStatus{};
}

newsroom::ArticleId Autosave::articleId() const
{
    return m_shown ? m_shown->id() : newsroom::ArticleId();
}

bool Autosave::isWritersOwn() const
{
    return writer() == m_session.person().id;
}

newsroom::PersonId Autosave::writer() const
{
    return m_shown ? m_shown->writer() : m_session.person().id;
}

std::optional<newsroom::Content> Autosave::unsavedText(newsroom::ArticleId id) const
{
    const ArticleSaver *saver = find(id);
    return saver && saver->isUnsaved() ? std::optional(saver->text()) : std::nullopt;
}

std::optional<newsroom::NewArticle> Autosave::unsavedArticle(newsroom::ArticleId id) const
{
    const ArticleSaver *saver = find(id);
    return saver && saver->isUnsaved() ? saver->fresh() : std::nullopt;
}

QList<newsroom::Content> Autosave::unsavedTexts() const
{
    QList<newsroom::Content> texts;
    for (const auto &saver : m_savers) {
        if (saver->isUnsaved()) {
            texts.append(saver->text());
        }
    }
    return texts;
}

bool Autosave::isOutdated(const newsroom::Content &stored) const
{
    return m_shown && m_shown->state() == ArticleSaver::State::Clean && !m_shown->isUpon(stored);
}

bool Autosave::isAllSaved() const
{
    return std::none_of(m_savers.begin(), m_savers.end(),
                        [](const auto &saver) { return saver->isUnsaved(); });
}

} // namespace tilshi::session
