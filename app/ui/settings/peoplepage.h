#pragma once

#include "newsroom/people.h"
#include "ui/translated.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tilshi::ui {

/// The newsroom's people: add, give a role, deactivate. Nothing is kept before people() is asked
/// for.
class PeoplePage : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit PeoplePage(const QList<newsroom::Person> &people, QWidget *parent = nullptr);

    QList<newsroom::Person> people() const;
    /// Why these people can't be kept; empty if they can: someone has to be chief editor.
    QString problem() const;

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void build();
    void append(const newsroom::Person &person);
    QComboBox *makeRoles(newsroom::Role role);
    void add();
    void checkNew();

    QList<newsroom::Person> m_people;
    QTableWidget *m_table;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QComboBox *m_role;
    QPushButton *m_add;
    QLabel *m_hint;
};

} // namespace tilshi::ui
