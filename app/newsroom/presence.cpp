#include "newsroom/presence.h"

#include "base/process.h"

namespace tilshi::newsroom {

namespace {

const QString detailOfHeld = QStringLiteral("written in by ");

bool isRunning(const QDateTime &until, const QDateTime &now)
{
    return until > now && until <= now.addSecs(longestTerm.count());
}

} // namespace

bool isPresent(const Presence &presence, const QDateTime &now)
{
    return isRunning(presence.until, now) &&
           (presence.program.isEmpty() || lifeOf(presence.program) != Life::Ended);
}

bool isWriting(const Presence &presence, const QDateTime &now)
{
    return presence.writingSince && presence.writingUntil &&
           isRunning(*presence.writingUntil, now) && isPresent(presence, now);
}

Error heldBy(PersonId person, const QString &name)
{
    return {ErrorCode::Conflict, name, detailOfHeld + person.toString()};
}

std::optional<PersonId> holderIn(const Error &error)
{
    if (error.code != ErrorCode::Conflict || !error.detail.startsWith(detailOfHeld)) {
        return std::nullopt;
    }
    return PersonId::fromString(error.detail.mid(detailOfHeld.size()));
}

} // namespace tilshi::newsroom
