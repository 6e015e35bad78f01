#include "storage/sortkey.h"

#include "language/alphabet.h"

#include <QString>

namespace tilshi::storage {

namespace {

enum Class : char
{
    End = 0,
    Sign = 1,
    Digit = 2,
    Kazakh = 3,
    Foreign = 4
};

Class classOf(QChar character, qsizetype position)
{
    if (position >= 0) {
        return Kazakh;
    }
    if (character.isLetter() || character.isSurrogate()) {
        return Foreign;
    }
    return character.isDigit() ? Digit : Sign;
}

void append(QByteArray &key, ushort weight)
{
    key.append(static_cast<char>(weight >> 8)).append(static_cast<char>(weight & 0xff));
}

} // namespace

QByteArray sortKey(QStringView text)
{
    static const QString alphabet = QStringLiteral("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя");
    const QString whole = text.toString().normalized(QString::NormalizationForm_C);
    QByteArray key;
    for (const QChar character : language::lower(whole)) {
        const qsizetype position = alphabet.indexOf(character);
        key.append(static_cast<char>(classOf(character, position)));
        append(key, position >= 0 ? static_cast<ushort>(position) : character.unicode());
    }
    key.append(static_cast<char>(End));
    for (const QChar character : whole) {
        append(key, character.unicode());
    }
    return key;
}

} // namespace tilshi::storage
