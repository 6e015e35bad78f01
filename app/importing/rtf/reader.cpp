#include "importing/rtf/reader.h"

#include "importing/rtf/walker.h"

namespace tilshi::importing {

namespace {

/// Where RTF begins; -1 where there is none.
qsizetype beginning(const QByteArray &bytes)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF", 3);
    qsizetype at = bytes.startsWith(mark) ? mark.size() : 0;
    while (at < bytes.size() && at < 64 && QByteArrayView(" \t\r\n").contains(bytes[at])) {
        ++at;
    }
    return QByteArrayView(bytes).sliced(at).startsWith("{\\rtf") ? at : -1;
}

} // namespace

bool isRtf(const QByteArray &bytes)
{
    return beginning(bytes) >= 0;
}

Result<ParsedDocument> readRtf(const QByteArray &bytes)
{
    if (bytes.size() > largestRtf) {
        return fail(ErrorCode::TooLarge, QStringLiteral("64 MiB"));
    }
    const qsizetype begin = beginning(bytes);
    return begin < 0 ? fail(ErrorCode::Corrupt)
                     : RtfWalker(QByteArrayView(bytes).sliced(begin)).read();
}

} // namespace tilshi::importing
