#include "ui/messages/articlemessages.h"

#include "session/currentarticle.h"
#include "widgets/messagebar.h"

#include <algorithm>
#include <utility>

namespace tilshi::ui {

ArticleMessages::ArticleMessages(session::CurrentArticle &article, widgets::MessageBar &bar,
                                 QObject *parent)
    : QObject(parent)
    , m_article(article)
    , m_bar(bar)
{
    connect(&m_article, &session::CurrentArticle::leaving, this, &ArticleMessages::beginLeaving);
    connect(&m_article, &session::CurrentArticle::opened, this, &ArticleMessages::follow);
    connect(&m_article, &session::CurrentArticle::closed, this, &ArticleMessages::follow);
    connect(&m_article, &session::CurrentArticle::changed, this, &ArticleMessages::check);
    connect(&m_article, &session::CurrentArticle::actEnded, this,
            [this](const newsroom::Act &act, const std::optional<Error> &error) {
                m_ended = error ? std::optional(act.action) : std::nullopt;
            });
    connect(&m_article, &session::CurrentArticle::acted, this,
            [this] { m_bar.leave(m_bar.number()); });
}

void ArticleMessages::tell(const Error &error, const QString &sentence)
{
    const int number = m_bar.tell(widgets::MessageBar::Kind::Error, sentence);
    const bool byOthers = error.code == ErrorCode::Refused || error.code == ErrorCode::Conflict;
    if (byOthers) {
        m_bar.bindToArticle();
    }
    m_refused = byOthers ? number : 0;
    m_refusal = error;
    m_action = std::exchange(m_ended, std::nullopt);
    m_stands = false;
}

void ArticleMessages::keepForOpening()
{
    m_forOpening = m_article.isOpening() ? m_bar.number() : 0;
}

void ArticleMessages::beginLeaving()
{
    m_before = m_bar.number();
}

/// What was told since the leaving began is about the article that has come.
void ArticleMessages::follow()
{
    const newsroom::ArticleId shown =
        m_article.isOpen() ? m_article.article().id : newsroom::ArticleId();
    const int before = std::exchange(m_before, 0);
    const int coming = std::exchange(m_forOpening, 0);
    if (std::exchange(m_shown, shown) != shown && before != coming) {
        m_bar.leave(before);
    }
    check();
}

/// What others have done to the article can be in the way of an act too, with no refusal told.
bool ArticleMessages::stands(const newsroom::Offer &offer) const
{
    const std::optional<newsroom::Refusal> refusal = newsroom::refusalOf(m_refusal);
    const bool isIt = refusal ? offer.refusal == refusal : m_action && offer.refusal;
    return isIt && (!m_action || offer.action == *m_action);
}

void ArticleMessages::check()
{
    if (m_refused == 0 || !m_article.isOpen()) {
        return;
    }
    const QList<newsroom::Offer> &offers = m_article.offers();
    const bool stand = std::any_of(offers.begin(), offers.end(),
                                   [this](const newsroom::Offer &offer) { return stands(offer); });
    if (std::exchange(m_stands, stand) && !stand) {
        m_bar.withdraw(std::exchange(m_refused, 0));
    }
}

} // namespace tilshi::ui
