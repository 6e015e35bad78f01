#pragma once

#include "text/counts.h"

#include <QString>
#include <QTime>

namespace tilshi::ui {

/// What a writer has set herself for the text at hand.
struct Goal
{
    int length = 0; ///< 0: none
    bool inCharacters = false;
    QTime deadline; ///< on the newsroom's clock; invalid: none

    bool isSet() const { return length > 0 || deadline.isValid(); }
    bool operator==(const Goal &) const = default;
};

/// How far it is: Words: 312 / 600 · 42 min left. now: on the newsroom's clock. Empty if there is
/// no goal.
QString progress(const Goal &goal, const text::Counts &counts, QTime now);

} // namespace tilshi::ui
