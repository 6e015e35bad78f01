#pragma once

#include "newsroom/people.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace tilshi::ui {

/// Who looks at comments, when and among whom: what cards need to say of them.
struct Reader
{
    newsroom::PersonId person; ///< signed in
    QList<newsroom::Person> people;
    QByteArray zone;
    QDateTime now;

    /// A person without a name where there is none of that id.
    newsroom::Person personOf(newsroom::PersonId id) const;
    /// The moment in words of the interface's language.
    QString worded(const QDateTime &moment) const;
};

} // namespace tilshi::ui
