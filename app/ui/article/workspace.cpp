#include "ui/article/workspace.h"

#include "base/await.h"
#include "editor/page/textpage.h"
#include "session/currentarticle.h"
#include "session/saving/autosave.h"
#include "session/session.h"

#include <algorithm>
#include <utility>

namespace tilshi::ui {

Workspace::Workspace(session::Session &session, session::CurrentArticle &article,
                     editor::TextPage &page, session::Journal &journal, QObject *parent,
                     const session::SaveDelays &delays)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_page(page)
    , m_autosave(new session::Autosave(
          session, journal, [&page] { return page.content(); }, delays, this))
{
    connectAutosave();
    connect(&m_article, &session::CurrentArticle::loaded, this, &Workspace::show);
    connect(&m_article, &session::CurrentArticle::closed, this, [this] {
        m_autosave->leave();
        refreshEditable(); // keys still go to a page that is hidden
    });
    connect(&m_article, &session::CurrentArticle::changed, this, &Workspace::refreshEditable);
    connect(&m_session, &session::Session::personChanged, this, &Workspace::beginAsOther);
    connect(&m_article, &session::CurrentArticle::acted, this,
            [this](newsroom::Action, newsroom::ArticleId id) { Q_EMIT libraryChanged(id); });
    connect(&m_article, &session::CurrentArticle::failed, this, [this](const Error &error) {
        m_acting = false;
        refreshEditable();
        Q_EMIT failed(error);
    });
}

Workspace::~Workspace() = default;

void Workspace::open(newsroom::ArticleId id)
{
    if (const auto fresh = m_autosave->unsavedArticle(id)) {
        m_article.startNew(*fresh); // the library has nothing to read yet
    } else {
        m_article.open(id);
    }
}

void Workspace::startNew(std::optional<newsroom::SectionId> section)
{
    newsroom::NewArticle article;
    article.metadata.language = m_session.settings().language;
    article.metadata.section = section;
    article.metadata.authors = {m_session.person().name};
    m_focusHeadline = true;
    m_article.startNew(article);
}

void Workspace::catchUp()
{
    if (!m_acting) { // what is done is shown when it is done
        m_article.catchUp([this](const newsroom::Content &stored) {
            const bool isOther = !m_acting && m_autosave->isOutdated(stored);
            if (isOther) {
                m_before = m_page.content();
            }
            return isOther;
        });
    }
}

void Workspace::edited()
{
    m_autosave->edited();
}

bool Workspace::isCurrent(newsroom::ArticleId id) const
{
    return m_article.isOpen() && m_article.article().id == id;
}

void Workspace::act(const newsroom::Act &act)
{
    if (!isCurrent(act.article)) {
        m_article.act(act);
        return;
    }
    m_acting = true;
    refreshEditable();
    Q_EMIT detailsWanted();
    afterChanges([this, act] { actOnStored(act); }, [this] { stopActing(); });
}

void Workspace::actOnStored(const newsroom::Act &act)
{
    withStored(
        Needs::Text,
        [this, act](const newsroom::Article &article) {
            newsroom::Act settled = act;
            // Details saved since then have raised the revision of what is shown.
            const bool shown = isCurrent(article.id);
            settled.revision =
                shown ? std::max(article.revision, m_article.article().revision) : article.revision;
            m_article.act(settled);
        },
        [this] { stopActing(); });
}

void Workspace::stopActing()
{
    m_acting = false;
    refreshEditable();
}

void Workspace::saveVersion()
{
    if (m_article.isOpen() && m_article.isEditable()) {
        m_autosave->saveVersion();
    }
}

void Workspace::saveDetails(const newsroom::Details &details)
{
    const newsroom::ArticleId asked =
        m_article.isOpen() ? m_article.article().id : newsroom::ArticleId();
    changeStored(
        [details, by = m_session.person().id](newsroom::Desk &desk, newsroom::ArticleId id) {
            return desk.saveDetails(id, details, by);
        },
        [this, details, asked](bool done) {
            if (isCurrent(asked)) {
                done ? Q_EMIT detailsSaved(details) : Q_EMIT detailsNotSaved(details);
            }
        });
}

void Workspace::changeOwner(newsroom::PersonId owner)
{
    changeStored(
        [owner, by = m_session.person().id](newsroom::Desk &desk, newsroom::ArticleId id) {
            return desk.changeOwner(id, owner, by);
        },
        [](bool) {});
}

/// A change of the open article beside its text.
void Workspace::changeStored(
    const std::function<Result<newsroom::Article>(newsroom::Desk &, newsroom::ArticleId)> &change,
    const std::function<void(bool done)> &ended)
{
    if (!m_article.isOpen()) {
        return;
    }
    ++m_changes;
    const auto end = [this, ended](bool done) {
        ended(done);
        endChange(done);
    };
    const auto begin = [this, change, end](const newsroom::Article &article) {
        const auto work = [change, id = article.id](newsroom::Desk &desk, newsroom::Library &) {
            return change(desk, id);
        };
        await(
            m_session.onDesk(work), this,
            [this, end](const newsroom::Article &stored) {
                adoptStored(stored);
                end(true);
            },
            [this, end](const Error &error) {
                Q_EMIT failed(error);
                end(false);
            });
    };
    withStored(Needs::Article, begin, [end] { end(false); });
}

void Workspace::endChange(bool done)
{
    --m_changes;
    m_changeFailed = m_changeFailed || !done;
    if (m_changes > 0) {
        return;
    }
    const bool failed = std::exchange(m_changeFailed, false);
    for (const AfterChanges &waiting : std::exchange(m_afterChanges, {})) {
        failed ? waiting.otherwise() : waiting.then();
    }
}

/// What is done to an article is done to it with the details that its person sees.
void Workspace::afterChanges(std::function<void()> then, std::function<void()> otherwise)
{
    if (m_changes == 0) {
        then();
    } else {
        m_afterChanges.push_back({std::move(then), std::move(otherwise)});
    }
}

/// Shows the open article as the desk has stored it.
void Workspace::adoptStored(const newsroom::Article &stored)
{
    if (isCurrent(stored.id) && stored.metadata.language != m_article.article().metadata.language) {
        m_page.setArticleLanguage(stored.metadata.language);
    }
    m_article.adopt(stored);
    Q_EMIT libraryChanged(stored.id);
}

void Workspace::settle(const std::function<void()> &then, const std::function<void()> &otherwise)
{
    Q_EMIT detailsWanted();
    const auto orElse = [otherwise] {
        if (otherwise) {
            otherwise();
        }
    };
    afterChanges([this, then, orElse] { settleText(then, orElse); }, orElse);
}

void Workspace::settleText(const std::function<void()> &then,
                           const std::function<void()> &otherwise)
{
    if (!m_article.isOpen() || m_autosave->isAllSaved()) {
        then();
        return;
    }
    await(
        m_autosave->settle(), this, [then](const newsroom::Article &) { then(); },
        [this, then, otherwise](const Error &error) {
            if (error.code == ErrorCode::NotFound && m_article.isNew()) {
                then();
                return;
            }
            Q_EMIT notSaved(error);
            otherwise();
        });
}

void Workspace::create(const newsroom::NewArticle &article, const std::function<void()> &then,
                       const std::function<void(const Error &error)> &otherwise)
{
    const auto work = [article, by = m_session.person().id](newsroom::Desk &desk,
                                                            newsroom::Library &) {
        return desk.create(article, by);
    };
    await(
        m_session.onDesk(work), this,
        [this, then](const newsroom::Article &created) {
            m_article.open(created.id);
            Q_EMIT libraryChanged(created.id);
            then();
        },
        otherwise);
}

void Workspace::connectAutosave()
{
    connect(m_autosave, &session::Autosave::articleSaved, this, &Workspace::adoptSaved);
    connect(m_autosave, &session::Autosave::saveFailed, this, &Workspace::saveFailed);
    connect(m_autosave, &session::Autosave::resolved, this, &Workspace::resolved);
}

void Workspace::adoptSaved(const newsroom::Article &article,
                           const std::optional<newsroom::View> &kept)
{
    if (kept) {
        m_article.adopt(*kept);
        Q_EMIT textKept(article.id);
    } else {
        m_article.adopt(article);
        Q_EMIT libraryChanged(article.id);
    }
}

/// What stands in the way of the text was done by others: their doing is shown.
void Workspace::saveFailed(newsroom::ArticleId id, const Error &error)
{
    const bool byOthers = error.code == ErrorCode::Conflict || error.code == ErrorCode::Refused;
    if (byOthers && isCurrent(id) && !m_article.isNew()) {
        m_article.refresh();
    }
}

void Workspace::resolved(newsroom::ArticleId id, session::Resolution resolution,
                         newsroom::ArticleId draft)
{
    if (isCurrent(id) && resolution != session::Resolution::KeepMine) {
        open(draft.isNull() ? id : draft);
    }
}

/// Another article, or the same after an act. Text and keeping change hands in one step, before
/// anyone else hears of it.
void Workspace::show()
{
    m_acting = false;
    const newsroom::Article &article = m_article.article();
    const bool stays =
        m_autosave->articleId() == article.id && m_autosave->unsavedText(article.id).has_value();
    m_article.replaceContent(m_article.isNew() ? m_autosave->showNew(newArticle())
                                               : m_autosave->show(article, m_article.content()));
    m_page.setArticleLanguage(article.metadata.language);
    if (!stays) {
        m_page.setArticle(pageKey());
        m_page.show(m_article.content(), isEditable());
    }
    refreshEditable();
    if (std::exchange(m_focusHeadline, false)) {
        m_page.focusHeadline();
    }
    if (const auto before = std::exchange(m_before, std::nullopt)) {
        Q_EMIT followed(*before);
    }
}

/// What one person typed is not another's to take back.
QString Workspace::pageKey() const
{
    return m_article.article().id.toString() + u' ' + m_session.person().id.toString();
}

void Workspace::beginAsOther()
{
    if (m_article.isOpen()) {
        m_page.setArticle(pageKey());
        m_page.show(m_page.content(), isEditable());
    }
}

bool Workspace::isEditable() const
{
    return m_article.isOpen() && m_article.isEditable() && m_autosave->isWritersOwn() && !m_acting;
}

void Workspace::refreshEditable()
{
    m_page.setEditable(isEditable());
}

/// Calls then() with the current article as the library has it, all that is typed included. An
/// article in which nothing has been typed is created for it.
void Workspace::withStored(Needs needs, const std::function<void(const newsroom::Article &)> &then,
                           const std::function<void()> &otherwise)
{
    if (!m_article.isOpen()) {
        otherwise();
        return;
    }
    const auto unsettled = [this, needs, then, otherwise, asked = m_article.article(),
                            isNew = m_article.isNew(), fresh = newArticle()](const Error &error) {
        const bool stays = needs == Needs::Article && error.code == ErrorCode::Conflict;
        if (stays || error.code == ErrorCode::Refused) {
            then(isCurrent(asked.id) ? m_article.article() : asked);
        } else if (error.code == ErrorCode::NotFound && isNew) {
            createStored(fresh, then, otherwise);
        } else {
            Q_EMIT notSaved(error);
            otherwise();
        }
    };
    await(m_autosave->settle(), this, then, unsettled);
}

void Workspace::createStored(const newsroom::NewArticle &fresh,
                             const std::function<void(const newsroom::Article &)> &then,
                             const std::function<void()> &otherwise)
{
    const auto work = [article = fresh, by = m_session.person().id](newsroom::Desk &desk,
                                                                    newsroom::Library &library) {
        const auto made = desk.create(article, by);
        const bool isThere = !made && made.error().code == ErrorCode::Exists; // for another change
        return isThere ? library.articles().load(article.id) : made;
    };
    await(
        m_session.onDesk(work), this,
        [this, then](const newsroom::Article &created) {
            if (isCurrent(created.id)) {
                m_autosave->created(created);
                m_article.adopt(created);
            }
            then(created);
        },
        [this, otherwise](const Error &error) {
            Q_EMIT failed(error);
            otherwise();
        });
}

newsroom::NewArticle Workspace::newArticle() const
{
    const newsroom::Article &article = m_article.article();
    newsroom::NewArticle fresh;
    fresh.id = article.id;
    fresh.content = m_article.content();
    fresh.metadata = article.metadata;
    return fresh;
}

} // namespace tilshi::ui
