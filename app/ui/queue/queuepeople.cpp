#include "ui/queue/queuepeople.h"

#include "ui/badges/avatar.h"

#include <QPainter>

#include <algorithm>

namespace tilshi::ui {

void QueuePeople::paint(QPainter &painter, const QRect &rect, newsroom::PersonId id,
                        const QPalette &palette) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [id](const newsroom::Person &one) { return one.id == id; });
    if (found != m_people.end()) {
        paintAvatar(&painter, rect, *found, newsroom::initialsOf(*found, m_people), palette);
    }
}

} // namespace tilshi::ui
