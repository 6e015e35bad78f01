#pragma once

#include "newsroom/people.h"

#include <QList>

class QPainter;
class QPalette;
class QRect;

namespace tilshi::ui {

/// Paints people as their discs, by id.
class QueuePeople
{
public:
    explicit QueuePeople(const QList<newsroom::Person> &people)
        : m_people(people)
    {
    }

    /// Nothing for who is not among them.
    void paint(QPainter &painter, const QRect &rect, newsroom::PersonId id,
               const QPalette &palette) const;

private:
    QList<newsroom::Person> m_people;
};

} // namespace tilshi::ui
