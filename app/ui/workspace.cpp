#include "ui/workspace.h"

#include "ui/articlewords.h"
#include "ui/await.h"
#include "ui/currentarticle.h"
#include "ui/editor/articleeditor.h"
#include "ui/editor/savekeeper.h"
#include "ui/session.h"

#include <utility>

namespace tilshi::ui {

Workspace::Workspace(Session &session, CurrentArticle &article, ArticleEditor &editor,
                     Journal &journal, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_editor(editor)
    , m_keeper(new SaveKeeper(
          session, journal, [&editor] { return editor.content(); }, this))
    , m_words(new ArticleWords(session, article, editor, this))
{
    connectKeeper();
    connect(&m_article, &CurrentArticle::opened, this, &Workspace::show);
    connect(&m_article, &CurrentArticle::changed, this, &Workspace::refreshEditable);
    connect(&m_article, &CurrentArticle::acted, this, &Workspace::libraryChanged);
    connect(&m_article, &CurrentArticle::failed, this, [this](const Error &error) {
        m_acting = false;
        refreshEditable();
        Q_EMIT failed(error);
    });
    connect(&m_editor, &ArticleEditor::contentEdited, m_keeper, &SaveKeeper::edited);
    connect(m_words, &ArticleWords::failed, this, &Workspace::failed);
}

Workspace::~Workspace() = default;

void Workspace::open(newsroom::ArticleId id)
{
    m_article.open(id);
}

void Workspace::startNew(std::optional<newsroom::SectionId> section)
{
    newsroom::NewArticle article;
    article.language = m_session.settings().language;
    article.section = section;
    article.authors = {m_session.person().name};
    m_focusHeadline = true;
    m_article.startNew(article);
}

void Workspace::act(const newsroom::Act &act)
{
    const bool current = m_article.isOpen() && m_article.article().id == act.article;
    if (!current) {
        m_article.act(act);
        return;
    }
    m_acting = true;
    refreshEditable();
    withStored([this, act](const newsroom::Article &article) {
        newsroom::Act settled = act;
        settled.revision = article.revision;
        m_article.act(settled);
    });
}

void Workspace::saveVersion()
{
    if (m_article.isOpen() && m_article.isEditable()) {
        m_keeper->saveVersion();
    }
}

void Workspace::saveDetails(const newsroom::Details &details)
{
    withStored([this, details](const newsroom::Article &article) {
        const auto work = [id = article.id, details,
                           by = m_session.person().id](newsroom::Desk &desk, newsroom::Library &) {
            return desk.saveDetails(id, details, by);
        };
        adoptStored(m_session.onDesk(work));
    });
}

void Workspace::changeOwner(newsroom::PersonId owner)
{
    withStored([this, owner](const newsroom::Article &article) {
        const auto work = [id = article.id, owner,
                           by = m_session.person().id](newsroom::Desk &desk, newsroom::Library &) {
            return desk.changeOwner(id, owner, by);
        };
        adoptStored(m_session.onDesk(work));
    });
}

/// Shows the open article as the desk has stored it.
void Workspace::adoptStored(const QFuture<Result<newsroom::Article>> &storing)
{
    await(
        storing, this,
        [this](const newsroom::Article &stored) {
            m_keeper->articleChanged(stored);
            if (stored.language != m_article.article().language) {
                m_editor.setArticleLanguage(stored.language);
            }
            m_article.adopt(stored);
            Q_EMIT libraryChanged();
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void Workspace::settle(std::function<void()> then, std::function<void()> otherwise)
{
    if (!m_article.isOpen() || m_keeper->isAllSaved()) {
        then();
        return;
    }
    await(
        m_keeper->settle(), this, [then](const newsroom::Article &) { then(); },
        [this, then, otherwise](const Error &error) {
            if (error.code == ErrorCode::NotFound && m_article.isNew()) {
                then();
                return;
            }
            Q_EMIT notSaved(error);
            if (otherwise) {
                otherwise();
            }
        });
}

void Workspace::create(const newsroom::NewArticle &article, std::function<void()> then,
                       std::function<void(const Error &error)> otherwise)
{
    const auto work = [article, by = m_session.person().id](newsroom::Desk &desk,
                                                            newsroom::Library &) {
        return desk.create(article, by);
    };
    await(
        m_session.onDesk(work), this,
        [this, then](const newsroom::Article &created) {
            m_article.open(created.id);
            Q_EMIT libraryChanged();
            then();
        },
        otherwise);
}

void Workspace::connectKeeper()
{
    connect(m_keeper, &SaveKeeper::articleSaved, this, [this](const newsroom::Article &article) {
        m_article.adopt(article);
        Q_EMIT libraryChanged();
    });
    connect(m_keeper, &SaveKeeper::articleCreated, this, [this](const newsroom::Article &article) {
        m_article.adopt(article);
        Q_EMIT libraryChanged();
    });
    connect(m_keeper, &SaveKeeper::theirsTaken, this, &Workspace::open);
}

/// Another article, or the same after an act. The keeper takes leave of the old text first.
void Workspace::show()
{
    m_acting = false;
    newsroom::Content text = m_article.content();
    if (m_article.isNew()) {
        m_keeper->keepNew(newArticle());
    } else {
        text = m_keeper->keep(m_article.article(), text);
    }
    m_editor.setArticleLanguage(m_article.article().language);
    m_editor.show(text, m_article.isEditable());
    if (std::exchange(m_focusHeadline, false)) {
        m_editor.focusHeadline();
    }
}

void Workspace::refreshEditable()
{
    m_editor.setEditable(m_article.isOpen() && m_article.isEditable() && !m_acting);
}

/// Calls then() with the current article as the library has it, all that is typed included. An
/// article in which nothing has been typed is created for it.
void Workspace::withStored(std::function<void(const newsroom::Article &)> then)
{
    if (!m_article.isOpen()) {
        return;
    }
    await(m_keeper->settle(), this, [this, then](const Result<newsroom::Article> &article) {
        if (article) {
            then(*article);
        } else if (article.error().code == ErrorCode::NotFound && m_article.isNew()) {
            createStored(then);
        } else {
            m_acting = false;
            refreshEditable();
            Q_EMIT notSaved(article.error());
        }
    });
}

void Workspace::createStored(std::function<void(const newsroom::Article &)> then)
{
    const auto work = [article = newArticle(), by = m_session.person().id](newsroom::Desk &desk,
                                                                           newsroom::Library &) {
        return desk.create(article, by);
    };
    await(
        m_session.onDesk(work), this,
        [this, then](const newsroom::Article &created) {
            m_keeper->articleChanged(created);
            m_article.adopt(created);
            then(created);
        },
        [this](const Error &error) {
            m_acting = false;
            refreshEditable();
            Q_EMIT failed(error);
        });
}

newsroom::NewArticle Workspace::newArticle() const
{
    const newsroom::Article &article = m_article.article();
    newsroom::NewArticle fresh;
    fresh.id = article.id;
    fresh.content = m_article.content();
    fresh.language = article.language;
    fresh.section = article.section;
    fresh.authors = article.authors;
    fresh.tags = article.tags;
    return fresh;
}

} // namespace tilshi::ui
