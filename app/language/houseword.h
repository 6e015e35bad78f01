#pragma once

#include <QString>

namespace tilshi::language {

/// A word that a newsroom or a person accepts beside the dictionary.
struct HouseWord
{
    QString word;
    QString model = {}; ///< a word of the dictionary that it is inflected like; empty: not at all

    bool operator==(const HouseWord &) const = default;
};

} // namespace tilshi::language
