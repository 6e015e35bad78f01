#include "session/currentarticle.h"

#include "base/await.h"
#include "session/publishjobs.h"

#include <utility>

namespace tilshi::session {

using newsroom::Action;

CurrentArticle::CurrentArticle(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::personChanged, this, &CurrentArticle::refresh);
    connect(&m_session, &Session::factsChanged, this, &CurrentArticle::refresh);
}

std::optional<newsroom::Refusal> CurrentArticle::refusalOf(Action action) const
{
    return newsroom::refusalIn(m_offers, action);
}

bool CurrentArticle::isEditable() const
{
    return isOpen() && !m_session.isReadOnly() && !refusalOf(Action::Edit) &&
           !newsroom::editVoidsApproval(article());
}

void CurrentArticle::open(newsroom::ArticleId id)
{
    const int asked = ++m_asked;
    m_opening = true;
    m_refreshWanted = false;
    await(
        m_session.onDesk(reading(id)), this,
        [this, asked](const newsroom::View &view) {
            if (asked == m_asked) {
                receive(view);
            }
        },
        [this, asked](const Error &error) {
            m_opening = m_opening && asked != m_asked;
            Q_EMIT failed(error);
        });
}

void CurrentArticle::receive(const newsroom::View &view)
{
    if (isOpen() && article().id != view.open.article.id) {
        Q_EMIT leaving();
    }
    m_opening = false;
    m_new = false;
    take(view);
    Q_EMIT loaded();
    Q_EMIT opened();
    if (std::exchange(m_refreshWanted, false)) {
        refresh();
    }
}

void CurrentArticle::startNew(const newsroom::NewArticle &article)
{
    ++m_asked;
    m_opening = false;
    if (isOpen()) {
        Q_EMIT leaving();
    }
    newsroom::OpenArticle blank;
    blank.article.id = article.id;
    blank.article.metadata.language = article.metadata.language;
    blank.article.owner = m_session.person().id;
    blank.article.metadata.section = article.metadata.section;
    blank.article.metadata.authors = article.metadata.authors;
    blank.article.metadata.tags = article.metadata.tags;
    blank.content = article.content;
    m_open = blank;
    m_new = true;
    offerForNew();
    Q_EMIT loaded();
    Q_EMIT opened();
}

void CurrentArticle::close()
{
    ++m_asked;
    m_opening = false;
    if (isOpen()) {
        Q_EMIT leaving();
    }
    m_open.reset();
    m_offers.clear();
    m_next.reset();
    m_new = false;
    Q_EMIT closed();
}

void CurrentArticle::refresh()
{
    m_refreshWanted = m_opening; // what is on its way may have been read before the news
    if (!isOpen()) {
        return;
    }
    if (m_new) {
        offerForNew();
        Q_EMIT changed();
        return;
    }
    await(
        m_session.onDesk(reading(article().id)), this,
        [this, asked = m_asked](const newsroom::View &view) {
            // Another may have come onto the page while this one was read.
            if (asked == m_asked && isOpen() && article().id == view.open.article.id) {
                take(view);
                tellChanged();
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void CurrentArticle::catchUp(std::function<bool(const newsroom::Content &stored)> isOther)
{
    if (!isOpen() || m_new || m_opening) {
        return;
    }
    await(
        m_session.onDesk(reading(article().id)), this,
        [this, asked = m_asked, isOther = std::move(isOther)](const newsroom::View &view) {
            if (asked != m_asked || !isOpen() || article().id != view.open.article.id) {
                return;
            }
            if (isOther(view.open.content)) {
                receive(view);
            } else if (!isAsShown(view)) {
                take(view);
                tellChanged();
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

/// But for its text.
bool CurrentArticle::isAsShown(const newsroom::View &view) const
{
    return view.open.article == article() && view.open.hasWorkingCopy == hasWorkingCopy() &&
           view.open.openBlockingComments == openBlockingComments() && view.offers == m_offers &&
           view.next == m_next;
}

void CurrentArticle::adopt(const newsroom::Article &article)
{
    if (isOpen() && m_open->article.id == article.id) {
        m_open->article = article;
        m_new = false;
        refresh();
    }
}

void CurrentArticle::adopt(const newsroom::View &kept)
{
    const newsroom::Article &stored = kept.open.article;
    if (!isOpen() || article().id != stored.id) {
        return;
    }
    m_refreshWanted = m_refreshWanted || m_opening;
    if (m_new || article().revision > stored.revision || kept.person != m_session.person().id) {
        refresh();
        return;
    }
    const bool isPast = article().head != stored.head;
    take(kept);
    isPast ? tellChanged() : Q_EMIT changed();
}

void CurrentArticle::tellChanged()
{
    Q_EMIT changed();
    Q_EMIT pastChanged();
}

void CurrentArticle::act(const newsroom::Act &act)
{
    await(
        hand(act), this,
        [this, act](const ShownArticle &shown) {
            if (!shown.missing.isEmpty()) {
                Q_EMIT picturesMissing(shown.missing);
            }
            Q_EMIT actEnded(act, std::nullopt);
            Q_EMIT acted(act.action, shown.article.id);
            if (m_opening) {
                m_refreshWanted = true;
            } else if (isOpen() && m_open->article.id == shown.article.id) {
                open(shown.article.id);
            }
        },
        [this, act](const Error &error) {
            Q_EMIT actEnded(act, error);
            Q_EMIT failed(error);
            refresh();
        });
}

std::function<Result<newsroom::View>(newsroom::Desk &, newsroom::Library &)>
CurrentArticle::reading(newsroom::ArticleId id) const
{
    return [id, person = m_session.person().id](newsroom::Desk &desk, newsroom::Library &) {
        return desk.view(id, person);
    };
}

void CurrentArticle::take(const newsroom::View &view)
{
    m_open = view.open;
    m_offers = view.offers;
    m_next = view.next;
}

/// The library does not know a new article yet, so that only the table can be asked.
void CurrentArticle::offerForNew()
{
    newsroom::Situation situation;
    situation.article = m_open->article;
    situation.content = m_open->content;
    situation.actor = m_session.person();
    situation.fourEyes = m_session.settings().fourEyes;
    situation.now = m_session.clock().now();
    m_offers.clear();
    for (Action action : newsroom::allActions()) {
        m_offers.append({action, newsroom::refusedByTable(action, situation)});
    }
    m_next = newsroom::nextStep(situation);
}

QFuture<Result<ShownArticle>> CurrentArticle::hand(const newsroom::Act &act)
{
    if (newsroom::changesSite(act.action)) {
        return actOnSite(m_session, act);
    }
    return m_session.onDesk([act](newsroom::Desk &desk, newsroom::Library &) {
        return desk.act(act).map([](const newsroom::Article &article) {
            return ShownArticle{article, {}};
        });
    });
}

} // namespace tilshi::session
