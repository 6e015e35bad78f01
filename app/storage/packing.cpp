#include "storage/packing.h"

#include <zstd.h>

namespace tilshi::storage {

namespace {

constexpr int level = 3; // higher ones take several times as long and save a few per cent
constexpr unsigned long long largest = 256ULL * 1024 * 1024;

size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<size_t>(bytes.size());
}

} // namespace

Packed packed(const QByteArray &bytes)
{
    QByteArray target(static_cast<qsizetype>(ZSTD_compressBound(sizeOf(bytes))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress(target.data(), sizeOf(target), bytes.constData(), sizeOf(bytes), level);
    if (ZSTD_isError(size) != 0) {
        return {QStringLiteral("none"), bytes};
    }
    target.truncate(static_cast<qsizetype>(size));
    return {QStringLiteral("zstd"), target};
}

Result<QByteArray> unpacked(const Packed &packed)
{
    if (packed.packing == u"none") {
        return packed.bytes;
    }
    if (packed.packing != u"zstd") {
        return fail(ErrorCode::Newer, packed.packing);
    }
    // The two answers for "unknown" and "not zstd" are above any limit too.
    const auto size = ZSTD_getFrameContentSize(packed.bytes.constData(), sizeOf(packed.bytes));
    if (size > largest) {
        return fail(ErrorCode::Corrupt, packed.packing);
    }
    QByteArray target(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t done = ZSTD_decompress(target.data(), sizeOf(target), packed.bytes.constData(),
                                        sizeOf(packed.bytes));
    if (done != size) {
        return fail(ErrorCode::Corrupt, packed.packing);
    }
    return target;
}

} // namespace tilshi::storage
