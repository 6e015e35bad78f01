#pragma once

#include "newsroom/workflow.h"
#include "ui/translated.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;

namespace tilshi::ui {

class Autosave;
class CurrentArticle;
class Session;

/// A line over the page that says why nothing can be typed there, and what to do about it: somebody
/// else's draft, an approved text, the trash. Hidden where typing is taken.
class EditNotice : public Translated<QFrame>
{
    Q_OBJECT

public:
    /// All of them outlive it.
    EditNotice(Session &session, CurrentArticle &article, Autosave &autosave,
               QWidget *parent = nullptr);

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
    Reason reasonOfState() const;

    Session &m_session;
    CurrentArticle &m_article;
    Autosave &m_autosave;
    QLabel *m_text;
    QPushButton *m_answer;
    std::optional<newsroom::Action> m_way;
    QTimer m_flash; ///< active while it stands out
};

} // namespace tilshi::ui
