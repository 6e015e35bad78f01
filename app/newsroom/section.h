#pragma once

#include "newsroom/ids.h"

#include <QString>

namespace tilshi::newsroom {

/// A heading of the newspaper under which articles stand: Саясат, Спорт.
struct Section
{
    SectionId id;
    QString name;
    QString slug; ///< part of addresses; unique
    int position = 0;
    bool hidden = false; ///< kept for old articles, not offered for new ones

    bool operator==(const Section &) const = default;
};

} // namespace tilshi::newsroom
