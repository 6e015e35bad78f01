#pragma once

#include "spelling/guess.h"

#include <QString>

namespace tilshi::spelling {

/// A plural noun in small letters taken apart, and the same form in the singular.
struct Singular
{
    QString stem; ///< оқушы
    QString form; ///< оқушыны for оқушыларды; empty where the dictionary has none

    bool operator==(const Singular &) const = default;
};

/// The singular of a noun in the plural, with its case and possessive. Its stem is empty for any
/// other word, also for one that only looks like a plural: доллар, қатар, пәтер.
Singular singularOf(const QString &form, const Accepts &accepts);

} // namespace tilshi::spelling
