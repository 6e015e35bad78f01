#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tilshi::storage {

/// Bytes made small, and the word that says how.
struct Packed
{
    QString packing;
    QByteArray bytes;

    bool operator==(const Packed &) const = default;
};

Packed packed(const QByteArray &bytes);

/// Corrupt where they can't be unpacked or would be over 256 MiB; Newer where the packing is
/// unknown.
Result<QByteArray> unpacked(const Packed &packed);

} // namespace tilshi::storage
