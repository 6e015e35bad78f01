#pragma once

#include "newsroom/ids.h"

#include <QDateTime>
#include <QString>

namespace tilshi::newsroom {

/// The name that somebody gave to a version.
struct VersionLabel
{
    ArticleId article;
    int version = 0;
    QString text;
    PersonId by;
    QDateTime at;

    bool operator==(const VersionLabel &) const = default;
};

} // namespace tilshi::newsroom
