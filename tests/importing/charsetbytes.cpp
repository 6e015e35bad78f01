#include "importing/charsetbytes.h"

#include "importing/charsets.h"

#include <QHash>

namespace tilshi::test {

QByteArray inCharset(const QString &text, const QByteArray &charset)
{
    QHash<QChar, char> bytes;
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const auto read = importing::decodedBy(charset, QByteArray(1, char(byte)));
        if (read && read->damaged == 0) {
            bytes.insert(read->text.front(), char(byte));
        }
    }
    QByteArray encoded;
    for (const QChar character : text) {
        encoded +=
            character.unicode() < 0x80 ? char(character.unicode()) : bytes.value(character, '?');
    }
    return encoded;
}

} // namespace tilshi::test
