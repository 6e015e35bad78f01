#pragma once

#include "base/error.h"
#include "newsroom/desk.h"

#include <QObject>

#include <optional>

namespace tilshi::session {
class CurrentArticle;
} // namespace tilshi::session

namespace tilshi::widgets {
class MessageBar;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// Takes messages away that are no longer true: about an article when another is opened, of an act
/// when the next is done, of a refusal when what was missing is there.
class ArticleMessages : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ArticleMessages(session::CurrentArticle &article, widgets::MessageBar &bar, QObject *parent);

    /// Why something could not be done with the open article.
    void tell(const Error &error, const QString &sentence);
    /// What has just been told is about the article that is being opened, if one is.
    void keepForOpening();

private:
    void beginLeaving();
    void follow();
    void check();
    bool stands(const newsroom::Offer &offer) const;

    session::CurrentArticle &m_article;
    widgets::MessageBar &m_bar;
    newsroom::ArticleId m_shown;
    int m_before = 0;     ///< the last message when the article began to be left
    int m_forOpening = 0; ///< that of the article on its way
    int m_refused = 0;    ///< that of a refusal
    Error m_refusal;      ///< which
    std::optional<newsroom::Action> m_action; ///< which was refused, if it was an act
    std::optional<newsroom::Action> m_ended;  ///< the act whose error is about to be told
    bool m_stands = false; ///< the refusal has been seen among the article's offers
};

} // namespace tilshi::ui
