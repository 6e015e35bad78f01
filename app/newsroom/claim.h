#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace tilshi::newsroom {

/// Who is publishing an article, and when that ends at the latest.
struct Claim
{
    QString host;
    QString process; ///< its number there
    QDateTime until; ///< UTC

    bool operator==(const Claim &) const = default;
};

/// The claim that a claimant of that name has: see thisProcess().
Claim claimOf(const QString &claimant, const QDateTime &until);

/// The claim as the detail of an error, and back; nothing for another detail.
QString claimText(const Claim &claim);
std::optional<Claim> claimFrom(const QString &detail);

} // namespace tilshi::newsroom
