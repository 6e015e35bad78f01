#pragma once

#include "newsroom/people.h"
#include "widgets/translated.h"

#include <QDateTime>
#include <QHash>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace tilshi::session {
class NewsroomChanges;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class AddPersonRow;
class PeopleModel;
class PeopleTable;
class PersonDetails;

/// The newsroom's people: the table of them, a row to add one, and the chosen one in full at the
/// right. Everyone may look; the chief editor may change.
class PeoplePage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// Both outlive it.
    PeoplePage(session::Session &session, session::NewsroomChanges &changes,
               QWidget *parent = nullptr);

    /// articles: of each person. seen: when each was last at work.
    void setCounts(const QHash<newsroom::PersonId, int> &articles,
                   const QHash<newsroom::PersonId, QDateTime> &seen);
    /// As the session has the people now.
    void refill();
    void beginAdding();
    QSize minimumSizeHint() const override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeMiddle();
    void connectParts();
    void fit();
    void reveal();
    void showChosen();
    void showActive(bool active);
    void added(const newsroom::Person &person);
    void askDeactivation(const newsroom::Person &person);

    session::Session &m_session;
    session::NewsroomChanges &m_changes;
    QHash<newsroom::PersonId, int> m_articles;
    PeopleModel *m_model;
    PeopleTable *m_table;
    AddPersonRow *m_adding;
    PersonDetails *m_details;
    QLabel *m_title;
    QButtonGroup *m_filters;
    QPushButton *m_active;
    QPushButton *m_inactive;
    QLineEdit *m_search;
    QLabel *m_nobody;
    QBoxLayout *m_parts = nullptr;
    QScrollArea *m_middle = nullptr; ///< table and row to add
    QWidget *m_beside = nullptr;     ///< the details, scrolled
    newsroom::PersonId m_awaited;    ///< added just now: to be chosen once it is there
};

} // namespace tilshi::ui
