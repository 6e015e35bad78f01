#pragma once

#include "newsroom/people.h"
#include "widgets/translated.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace tilshi::ui {

/// Asks which of the library's people is at work.
class SignInPage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);

    /// Only active people are offered; who worked here last is chosen at first.
    void setPeople(const QString &newsroom, const QList<newsroom::Person> &people,
                   const QString &lastLogin);

Q_SIGNALS:
    void chosen(const newsroom::Person &person);
    void otherLibraryAsked();

protected:
    void retranslate() override;

private:
    void choose();

    QList<newsroom::Person> m_people;
    QLabel *m_newsroom;
    QLabel *m_question;
    QListWidget *m_list;
    QPushButton *m_other;
    QPushButton *m_signIn;
};

} // namespace tilshi::ui
