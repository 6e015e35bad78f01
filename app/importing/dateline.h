#pragma once

#include "newsroom/content.h"

#include <QString>

#include <optional>

namespace tilshi::importing {

/// A dateline found at the beginning of a paragraph.
struct FoundDateline
{
    newsroom::Dateline dateline; ///< empty where a date stands without its year
    qsizetype length = 0;        ///< UTF-16 units it takes, white space after it included
};

/// Finds a dateline where nothing else can be meant:
///   Munarmedia.kz.08.09.2025 ж. /Астана/ - …     a source and a date
///   АСТАНА. ҚазАқпарат – …                       a place and an agency
///   Алматы, 2025 жылғы 8 қыркүйек. …             a place and a date
///   /Астана/ …                                   a place between slashes
/// in any order, with any dash, white space of any width. "Алматы, 8 қыркүйек. " is found too, but
/// as a dateline that can't be read, since it has no year. Nothing where it may be a sentence.
std::optional<FoundDateline> findDateline(const QString &paragraph);

} // namespace tilshi::importing
