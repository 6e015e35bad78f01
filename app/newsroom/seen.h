#pragma once

#include "newsroom/ids.h"

#include <QDateTime>

namespace tilshi::newsroom {

/// The version of an article that a person last had open.
struct Seen
{
    ArticleId article;
    PersonId person;
    int version = 0;
    QDateTime at;

    bool operator==(const Seen &) const = default;
};

} // namespace tilshi::newsroom
