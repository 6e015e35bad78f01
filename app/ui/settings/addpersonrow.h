#pragma once

#include "newsroom/people.h"
#include "widgets/translated.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tilshi::widgets {
class ProblemLabel;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// The row that adds a person: name, login (proposed from the name until it is typed), role. Its
/// button wakes when name and login can be kept; what is wrong stands below once it was typed.
class AddPersonRow : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit AddPersonRow(QWidget *parent = nullptr);

    /// Whose logins are taken.
    void setPeople(const QList<newsroom::Person> &people);
    void begin(); ///< gives the name field the focus

Q_SIGNALS:
    void added(const newsroom::Person &person);

protected:
    void retranslate() override;

private:
    void build();
    void proposeLogin();
    void check();
    void add();
    QStringList logins() const;

    QList<newsroom::Person> m_people;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QComboBox *m_role;
    QPushButton *m_add;
    widgets::ProblemLabel *m_problem;
    bool m_ownLogin = false; ///< typed: proposals no longer change it
};

} // namespace tilshi::ui
