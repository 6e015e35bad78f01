#pragma once

#include "newsroom/people.h"

#include <QColor>
#include <QPalette>
#include <QWidget>

namespace tilshi::ui {

/// The colour by which a person is known, as ground for initials or for a mark; at least 5:1 to
/// inkOnPersonColour().
QColor colourOf(newsroom::PersonColour colour, const QPalette &palette);
QColor inkOnPersonColour(const QPalette &palette);

/// A person at a glance: initials on a disc of the person's colour; pale for one no longer active.
void paintAvatar(QPainter *painter, const QRect &rect, const newsroom::Person &person,
                 const QString &initials, const QPalette &palette);

/// The same as a widget; the name is for screen readers and as a tip.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget *parent = nullptr);

    void setPerson(const newsroom::Person &person, const QList<newsroom::Person> &people);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    newsroom::Person m_person;
    QString m_initials;
};

} // namespace tilshi::ui
