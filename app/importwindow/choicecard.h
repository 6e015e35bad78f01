#pragma once

#include "widgets/card.h"

#include <QList>

class QButtonGroup;
class QLabel;

namespace tilshi::importwindow {

/// A card of choices of which one holds: each a line, with an example or a note below it that is
/// part of what is clicked.
class ChoiceCard : public widgets::Card
{
    Q_OBJECT

public:
    struct Choice
    {
        QString title;
        QString note; ///< beside the title, as far as there is room
        QString below;
        bool serif = false; ///< below is a line of the text itself

        bool operator==(const Choice &) const = default;
    };

    /// name: of the card; its buttons are called name0, name1 …
    ChoiceCard(const QString &name, QWidget *parent);

    /// The same choices as before stay where they are, with the keys in them.
    void setChoices(const QList<Choice> &choices);
    void setChosen(int number);
    int chosen() const;

Q_SIGNALS:
    /// By a person.
    void chose(int number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChoice(int number, const Choice &choice);
    QLabel *makeLabel(int number, const QString &text, bool isSample);

    QButtonGroup *m_buttons;
    QList<Choice> m_choices;
};

} // namespace tilshi::importwindow
