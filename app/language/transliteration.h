#pragma once

#include "language/arabicwriting.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace tilshi::language {

/// What a text of the Cyrillic master can be shown in.
enum class Script
{
    Latin2021,
    Latin2018,
    Arabic,
};

/// True for scripts that are read from right to left.
bool isRightToLeft(Script script);

/// Into which script, and how it is written.
struct Transliteration
{
    Script script = Script::Latin2021;
    ArabicStyle arabic; ///< for Arabic alone

    bool operator==(const Transliteration &) const = default;
};

/// A stretch of a text; start and length in UTF-16 units.
struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Stretch &) const = default;
};

/// A Kazakh text in another script. As they are stay: the kept stretches (runs of other languages,
/// names that are marked so; in ascending order, none overlapping), links, e-mail addresses,
/// #hashtags and @names, words in Latin letters, and lines without a Cyrillic letter. An ending
/// behind any of them is written in the script: tilshi.kz-тің, iPhone-ы. Roman numerals become
/// Latin letters, and a word that is mixed by mistake (қoғам with a Latin o) is first put right.
/// The text is in NFC. There is no way back: the other scripts join letters that Cyrillic keeps
/// apart.
QString transliterated(QStringView text, const Transliteration &how,
                       const QList<Stretch> &kept = {});

/// A text in another script, and where in it stand the places that were asked for.
struct PlacedText
{
    QString text;
    QList<qsizetype> places; ///< in ascending order, as many as were asked for
};

/// The same, with where those places of the text, in ascending order, are in what was written:
/// behind all that is written of what is before them.
PlacedText transliterated(QStringView text, const Transliteration &how, const QList<Stretch> &kept,
                          const QList<qsizetype> &places);

/// A text of lines, each of which a plain reader of bidirectional text shows from right to left:
/// one with Arabic letters whose first letter would set it from left to right gets a mark (U+200F)
/// before it. Unicode Standard Annex 9, P2 and P3.
QString markedRightToLeft(QStringView text);

} // namespace tilshi::language
