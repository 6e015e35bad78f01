#pragma once

#include "widgets/translated.h"

#include <QWidget>

class QStackedWidget;

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class ChecksPanel;
class CommentsPanel;
class DetailsPanel;
class HistoryPanel;
class InspectorTabs;
class PreferenceStore;

/// What is known of the open article beside its text: Checks, Details, Comments, History.
class Inspector : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    enum class Tab
    {
        Checks,
        Details,
        Comments,
        History
    };

    Inspector(session::Session &session, session::CurrentArticle &article,
              PreferenceStore &preferences, QWidget *parent = nullptr);

    ChecksPanel *checks() const { return m_checks; }
    DetailsPanel *details() const { return m_details; }
    CommentsPanel *comments() const { return m_comments; }
    HistoryPanel *history() const { return m_history; }
    void choose(Tab tab);
    void focusTabs();

Q_SIGNALS:
    void left(); ///< Esc

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPanel(QWidget *panel, const QString &name);
    void showPage(int index);

    InspectorTabs *m_tabs;
    QStackedWidget *m_pages;
    ChecksPanel *m_checks;
    DetailsPanel *m_details;
    CommentsPanel *m_comments;
    HistoryPanel *m_history;
};

} // namespace tilshi::ui
