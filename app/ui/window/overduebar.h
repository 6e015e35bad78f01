#pragma once

#include "newsroom/desk.h"
#include "publishing/duerunner.h"
#include "session/session.h"
#include "widgets/translated.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace tilshi::ui {

/// Articles whose minute passed while nobody's Tilshi was open, each with what can be done: publish
/// now, another time, back to approved. Hidden while there are none.
class OverdueBar : public widgets::Translated<QFrame>
{
    Q_OBJECT

public:
    explicit OverdueBar(session::Session &session, QWidget *parent = nullptr);

    void setLate(const QList<publishing::DueReport::Late> &late);

Q_SIGNALS:
    void actionAsked(newsroom::Action action, const newsroom::Article &article);
    void articleChosen(newsroom::ArticleId id);
    void failed(const Error &error);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Article
    {
        newsroom::OpenArticle open;
        QList<newsroom::Offer> offers;
    };

    void read();
    QWidget *makeLine(const Article &article);
    QPushButton *makeAnswer(QWidget *line, const Article &article, newsroom::Action action,
                            const QString &text);

    session::Session &m_session;
    QList<publishing::DueReport::Late> m_late;
    QList<Article> m_articles;
    int m_reading = 0; ///< the last of them is shown
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace tilshi::ui
