#pragma once

#include "newsroom/bulk.h"
#include "widgets/translated.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tilshi::ui {

/// Beside a queue: the articles that are chosen in it, how much there is to read, and what can be
/// done to all of them at once. What can't is grey, with the reason.
class QueuePanel : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit QueuePanel(QWidget *parent = nullptr);

    /// chosen: whether they were chosen, and are not only where the cursor is.
    void showArticles(const QList<newsroom::ArticleSummary> &articles, bool chosen);
    void showOffers(const QHash<newsroom::BulkKind, newsroom::BulkOffer> &offers);
    const QHash<newsroom::BulkKind, newsroom::BulkOffer> &offers() const { return m_offers; }
    /// The button for it, to open what is asked beside it.
    QPushButton *button(newsroom::BulkKind kind) const { return m_buttons.value(kind); }

Q_SIGNALS:
    void changeAsked(newsroom::BulkKind kind);

protected:
    void retranslate() override;

private:
    QWidget *makeArticles();
    QWidget *makeActions();
    void showOffer(newsroom::BulkKind kind);

    QList<newsroom::ArticleSummary> m_articles;
    bool m_chosen = false;
    QHash<newsroom::BulkKind, newsroom::BulkOffer> m_offers;
    QLabel *m_title;
    QLabel *m_headlines;
    QLabel *m_sum;
    QLabel *m_keys;
    QHash<newsroom::BulkKind, QPushButton *> m_buttons;
    QHash<newsroom::BulkKind, QLabel *> m_reasons;
};

/// What its button says: Take for review, Change the section …
QString nameOf(newsroom::BulkKind kind);
/// What is said when it was done: Taken for review …
QString doneWords(newsroom::BulkKind kind);
/// Why it can't be done; empty if it can.
QString reasonOf(const newsroom::BulkOffer &offer);

} // namespace tilshi::ui
