#include "newsroom/claim.h"

#include <QStringList>

namespace tilshi::newsroom {

namespace {

const QString claimWord = QStringLiteral("claim");

} // namespace

Claim claimOf(const QString &claimant, const QDateTime &until)
{
    return {claimant.section(u'/', 0, 0), claimant.section(u'/', 3, 3), until};
}

QString claimText(const Claim &claim)
{
    return QStringList{claimWord, claim.host, claim.process, claim.until.toString(Qt::ISODate)}
        .join(u'/');
}

std::optional<Claim> claimFrom(const QString &detail)
{
    const QStringList parts = detail.split(u'/');
    if (parts.size() != 4 || parts[0] != claimWord) {
        return std::nullopt;
    }
    return Claim{parts[1], parts[2], QDateTime::fromString(parts[3], Qt::ISODate)};
}

} // namespace tilshi::newsroom
