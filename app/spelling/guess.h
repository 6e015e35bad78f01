#pragma once

#include "spelling/slips.h"

#include <QList>
#include <QString>

#include <functional>

namespace tilshi::spelling {

/// A word that another may have been meant to be, and the slips that lie between the two.
struct Guess
{
    QString word;
    Slips slips;

    bool operator==(const Guess &) const = default;
};

/// Whether a guess is a word.
using Accepts = std::function<bool(const QString &)>;

} // namespace tilshi::spelling
