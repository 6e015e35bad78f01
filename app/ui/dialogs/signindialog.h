#pragma once

#include "newsroom/people.h"
#include "widgets/formdialog.h"

#include <QList>

class QListWidget;

namespace tilshi::ui {

/// Asks which of the library's people is at work. There is no password: whoever has the library's
/// file has its content.
class SignInDialog : public widgets::FormDialog
{
    Q_OBJECT

public:
    /// Only active people are offered; the current one is chosen at first.
    SignInDialog(const QList<newsroom::Person> &people, newsroom::PersonId current,
                 QWidget *parent);

Q_SIGNALS:
    void chosen(const newsroom::Person &person);

protected:
    void retranslate() override;

private:
    QList<newsroom::Person> m_people;
    QListWidget *m_list;
};

} // namespace tilshi::ui
