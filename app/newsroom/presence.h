#pragma once

#include "base/error.h"
#include "newsroom/ids.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace tilshi::newsroom {

/// Who has an article open, and whether to write in it.
struct Presence
{
    ArticleId article;
    PersonId person;
    QString program; ///< thisProcess(), or empty: held by the person, whatever runs
    QDateTime since;
    QDateTime until;                            ///< it has ended then, unless renewed
    std::optional<QDateTime> writingSince = {}; ///< has the article's editing lock
    std::optional<QDateTime> writingUntil = {}; ///< the lock has ended then, unless renewed

    bool operator==(const Presence &) const = default;
};

/// How long a presence lasts that is not renewed: a window renews it each minute.
constexpr std::chrono::seconds presenceTerm{180};
/// How long somebody may be silent before the lock is free.
constexpr std::chrono::seconds writingTerm{600};
/// Nobody holds anything longer: the clock was wrong that it was made by.
constexpr std::chrono::seconds longestTerm{24 * 60 * 60};

/// Whether it counts at that moment: it has not ended, and neither has its program.
bool isPresent(const Presence &presence, const QDateTime &now);
/// Whether it has the lock at that moment.
bool isWriting(const Presence &presence, const QDateTime &now);

/// Conflict: somebody else writes in the article. subject is that person's name.
Error heldBy(PersonId person, const QString &name);
/// Who that is; nothing for another error.
std::optional<PersonId> holderIn(const Error &error);

} // namespace tilshi::newsroom
