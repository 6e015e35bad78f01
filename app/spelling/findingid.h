#pragma once

#include <QHash>
#include <QString>

namespace tilshi::spelling {

/// Tells a finding of a text that is being written from all others, also from those of other texts.
/// It goes with the finding wherever that moves; once its text has been touched the id is gone and
/// never comes back. 0: of no such text.
struct FindingId
{
    quint64 number = 0;

    bool operator==(const FindingId &) const = default;
};

inline size_t qHash(FindingId id, size_t seed = 0)
{
    return ::qHash(id.number, seed);
}

/// What is to stand in the place of findings.
using Fixes = QHash<FindingId, QString>;

} // namespace tilshi::spelling
