#pragma once

#include "text/compare/units.h"

#include <memory>
#include <optional>

namespace tilshi::text {

/// A place in a list of units.
struct Place
{
    qsizetype unit = 0;
    qsizetype offset = 0; ///< in textOf(unit), UTF-16 units
    auto operator<=>(const Place &) const = default;
};

/// Words that somebody points at.
struct Anchor
{
    Place begin;
    Place end;     ///< behind the last character
    QString quote; ///< the words as they stand there, one paragraph a line

    bool operator==(const Anchor &) const = default;
};

/// The text between two places, one paragraph a line; what is beyond the units is left out.
QString wordsBetween(const Units &units, const Place &begin, const Place &end);

/// The anchor between two places, with its quote; places beyond the text are brought back into it.
Anchor anchorBetween(const Units &units, const Place &begin, const Place &end);

/// Where words went from one text to a later one. Made once for all the anchors of a text.
class Follower
{
public:
    Follower(const Units &before, const Units &after);
    ~Follower();

    /// The anchor in the later text: on the same words where they are still, also when they were
    /// moved, cut and pasted, or corrected; nothing when they are gone. Of words of which some are
    /// gone, those that are left.
    std::optional<Anchor> followed(const Anchor &anchor) const;

private:
    class Map;
    std::unique_ptr<Map> m_map;
};

/// The same for one anchor.
std::optional<Anchor> followed(const Anchor &anchor, const Body &before, const Body &after);

} // namespace tilshi::text
