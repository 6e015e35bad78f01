#pragma once

#include "newsroom/ids.h"

#include <QSet>

#include <optional>

namespace tilshi::newsroom {

/// What somebody has written into a library, by what windows show of it.
struct Changes
{
    QSet<ArticleId> articles = {};  ///< whose row, text, log or names of versions
    QSet<ArticleId> commented = {}; ///< whose comments
    QSet<ArticleId> seen = {};      ///< of which somebody has seen another version
    QSet<ArticleId> attended = {};  ///< who has it open, or who writes in it
    QSet<ArticleId> indexed = {};   ///< which a search may find otherwise than before
    bool people = false;            ///< but for when they were last at work
    bool sections = false;
    bool settings = false;
    bool words = false; ///< what the speller is not to mark, of the newsroom or of anybody

    bool isEmpty() const { return *this == Changes(); }
    bool operator==(const Changes &) const = default;
};

/// A moment in a library, up to which its changes are known.
struct ChangeMark
{
    qint64 others = 0; ///< another number once somebody else has written
    qint64 last = 0;   ///< of the last change

    bool operator==(const ChangeMark &) const = default;
};

struct ChangesSince
{
    Changes changes;
    ChangeMark now;
};

} // namespace tilshi::newsroom
