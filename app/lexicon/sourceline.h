#pragma once

#include "base/result.h"

#include <QString>

namespace tilshi::lexicon {

/// A line of a file, counted from 1.
struct SourceLine
{
    QString file;
    int line = 0;

    /// "file:line", as compilers write it.
    QString toString() const { return file + u':' + QString::number(line); }

    bool operator==(const SourceLine &) const = default;
};

/// What is wrong with that line: an Invalid error whose subject is "file:line".
inline tl::unexpected<Error> failAt(const SourceLine &place, const QString &what)
{
    return fail(ErrorCode::Invalid, place.toString(), what);
}

} // namespace tilshi::lexicon
