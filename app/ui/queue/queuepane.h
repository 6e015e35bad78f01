#pragma once

#include "newsroom/bulk.h"
#include "session/session.h"
#include "ui/queue/queuerow.h"
#include "widgets/translated.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace tilshi::widgets {
class MessageBar;
} // namespace tilshi::widgets

namespace tilshi::ui {

class BulkPrompts;
class QueueActs;
class QueueBar;
class QueueModel;
class QueuePanel;
class QueueView;

/// What a person is to do, as a page of the window: the groups of the queue, and beside them what
/// can be done to the articles that are chosen. Reads on the library's thread.
class QueuePane : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// Both outlive it. The messages are the window's, see takeMessages().
    QueuePane(session::Session &session, widgets::MessageBar &messages, QWidget *parent = nullptr);

    /// What stands in the top bar meanwhile.
    QueueActs *acts() const { return m_acts; }
    /// Reads the queue again, if it is seen.
    void refresh();
    /// The window's messages, and what it says of late articles, are shown here from now on.
    void takeBars(QWidget &late);
    void showPanel(bool shown);
    bool isPanelShown() const;
    /// The list gets the keys.
    void focusList();

Q_SIGNALS:
    void articleOpened(newsroom::ArticleId id);
    /// These were changed here.
    void changed(const QSet<newsroom::ArticleId> &articles);
    void left();
    void failed(const Error &error);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void connectParts();
    void receive(const QList<newsroom::QueuePart> &parts);
    void fitPanel();
    void showCounts();
    void showMeant();
    void askOffers();
    void setUnread();
    void askChange(newsroom::BulkKind kind);
    void change(newsroom::BulkKind kind, const newsroom::BulkChange &change);
    void takeBack(const newsroom::BulkUndo &undo);
    void told(const QString &done, const newsroom::BulkOutcome &outcome);

    session::Session &m_session;
    QueueModel *m_model;
    QueueView *m_view;
    QueueBar *m_bar;
    QueuePanel *m_panel;
    QueueActs *m_acts;
    BulkPrompts *m_prompts;
    widgets::MessageBar &m_messages;
    QLabel *m_empty;
    QScrollArea *m_side;
    QBoxLayout *m_column = nullptr; ///< bar, messages, list
    QTimer m_minutes;               ///< who waits has waited longer
    QTimer m_rest;                  ///< a short pause before it is asked what can be done
    int m_asked = 0;                ///< number of the newest question; older answers are dropped
    int m_askedOffers = 0;
    bool m_isChanging = false;
    bool m_wantsPanel = true;        ///< in a window that has room
    bool m_wantsPanelNarrow = false; ///< in one that has none
};

} // namespace tilshi::ui
