#pragma once

#include "newsroom/people.h"
#include "widgets/translated.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tilshi::session {
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class ProblemLabel;
} // namespace tilshi::widgets

namespace tilshi::ui {

class Avatar;
class ColourSwatches;
class SectionChips;

/// One person in full: name, login, initials, colour, role, sections, active or not. Each change is
/// told at once.
class PersonDetails : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit PersonDetails(session::Session &session, QWidget *parent = nullptr);

    /// Nothing chosen: everything is empty and grey. articles: how many are the person's. Of the
    /// same person again, what is being typed stays.
    void setPerson(const newsroom::Person *person, int articles);

Q_SIGNALS:
    void edited(const newsroom::Person &seen, const newsroom::Person &wanted);

protected:
    void retranslate() override;

private:
    QWidget *whoCard();
    QWidget *roleCard();
    QWidget *sectionsCard();
    QWidget *activeCard();
    QLabel *heading(QVBoxLayout *layout, bool bold);
    void connectFields();
    void fill();
    void fillWho();
    void fillActive();
    void tell(const newsroom::Person &changed);
    void recheck();
    void tellFields();
    newsroom::Person typed() const;
    void follow(const newsroom::Person &newest);

    session::Session &m_session;
    std::optional<newsroom::Person> m_person; ///< as seen, or told, the last time
    int m_articles = 0;
    Avatar *m_avatar;
    QLabel *m_title;
    QLabel *m_subtitle;
    QList<QLabel *> m_headings;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_initials;
    widgets::ProblemLabel *m_problem;
    ColourSwatches *m_colours;
    QButtonGroup *m_roles;
    QList<QLabel *> m_notes;
    SectionChips *m_sections;
    QCheckBox *m_active;
    QLabel *m_activeNote;
};

} // namespace tilshi::ui
