#pragma once

#include "newsroom/log.h"
#include "widgets/translated.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;

namespace tilshi::session {
class Autosave;
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

/// A line over the page that says why nothing can be typed there, and what to do about it: somebody
/// else's draft, an approved text, the trash. Where typing is taken it says who returned the
/// article and why, while it is returned, and is hidden otherwise.
class EditNotice : public widgets::Translated<QFrame>
{
    Q_OBJECT

public:
    /// All of them outlive it.
    EditNotice(session::Session &session, session::CurrentArticle &article,
               session::Autosave &autosave, QWidget *parent = nullptr);

    /// Somebody typed in vain: says it again, so that it is seen and heard.
    void flash();

Q_SIGNALS:
    void actionAsked(newsroom::Action action);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Reason
    {
        QString sentence;
        std::optional<newsroom::Action> way; ///< after which the page can be typed on
    };
    std::optional<Reason> reason() const;
    std::optional<Reason> reasonOfReturn() const;
    void followReturn();
    void readReturn();
    void noteOwnSave(const newsroom::Article &article);
    Reason reasonOfState() const;

    session::Session &m_session;
    session::CurrentArticle &m_article;
    session::Autosave &m_autosave;
    QLabel *m_text;
    QPushButton *m_answer;
    std::optional<newsroom::Action> m_way;
    std::optional<newsroom::LogEntry> m_return; ///< the last one of the article shown
    qint64 m_known = -1; ///< the revision up to which its log holds nothing that is not seen here
    QTimer m_flash;      ///< active while it stands out
};

} // namespace tilshi::ui
