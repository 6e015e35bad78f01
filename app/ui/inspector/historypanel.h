#pragma once

#include "widgets/translated.h"

#include <QWidget>

class QLabel;
class QListView;

namespace tilshi {
struct Error;
}

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class HistoryModel;

/// The open article's past. A double-click or Enter shows the text as it was then.
class HistoryPanel : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    HistoryPanel(session::Session &session, session::CurrentArticle &article,
                 QWidget *parent = nullptr);
    /// Reads the log again, if the panel is to be seen at all: others may have done something.
    void load();

Q_SIGNALS:
    /// The text of that version of the open article is to be seen.
    void versionAsked(int number);
    void failed(const Error &error);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    session::Session &m_session;
    session::CurrentArticle &m_article;
    HistoryModel *m_model;
    QListView *m_list;
    QLabel *m_none;
};

} // namespace tilshi::ui
