#include "importing/mail/transfer.h"

namespace tilshi::importing {

namespace {

int hexDigit(char byte)
{
    return byte >= '0' && byte <= '9'   ? byte - '0'
           : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
           : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                        : -1;
}

/// The byte that two digits at a place stand for; -1 where there are none.
int byteAt(QByteArrayView written, qsizetype at)
{
    if (at + 1 >= written.size()) {
        return -1;
    }
    const int high = hexDigit(written[at]);
    const int low = hexDigit(written[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// How many bytes after "=" are white up to a line's end, with that; 0 where something else stands
/// there.
qsizetype softEnd(QByteArrayView written, qsizetype at)
{
    qsizetype end = at;
    while (end < written.size() && (written[end] == ' ' || written[end] == '\t')) {
        ++end;
    }
    end += end < written.size() && written[end] == '\r' ? 1 : 0;
    if (end < written.size() && written[end] != '\n') {
        return 0;
    }
    return (end < written.size() ? end + 1 : end) - at;
}

QByteArray fromDigits(QByteArrayView written, char sign)
{
    QByteArray bytes;
    bytes.reserve(written.size());
    for (qsizetype at = 0; at < written.size(); ++at) {
        const int byte = written[at] == sign ? byteAt(written, at + 1) : -1;
        bytes.append(byte < 0 ? written[at] : char(byte));
        at += byte < 0 ? 0 : 2;
    }
    return bytes;
}

} // namespace

QByteArray fromQuotedPrintable(QByteArrayView written)
{
    QByteArray bytes;
    bytes.reserve(written.size());
    for (qsizetype at = 0; at < written.size(); ++at) {
        const int byte = written[at] == '=' ? byteAt(written, at + 1) : -1;
        const qsizetype soft = written[at] == '=' && byte < 0 ? softEnd(written, at + 1) : 0;
        if (byte >= 0 || soft == 0) {
            bytes.append(byte < 0 ? written[at] : char(byte));
        }
        at += byte >= 0 ? 2 : soft;
    }
    return bytes;
}

QByteArray fromQWord(QByteArrayView written)
{
    QByteArray spaced = written.toByteArray();
    spaced.replace('_', ' ');
    return fromDigits(spaced, '=');
}

QByteArray fromPercents(QByteArrayView written)
{
    return fromDigits(written, '%');
}

} // namespace tilshi::importing
