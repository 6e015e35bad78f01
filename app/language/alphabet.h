#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::language {

/// Any letter of the Cyrillic script, of whatever language.
bool isCyrillic(char32_t character);

/// Any letter of the Latin script, with or without diacritics; also ə and ɵ, which are Latin.
bool isLatin(char32_t character);

/// One of the 42 letters of the Kazakh Cyrillic alphabet, either case.
bool isKazakhLetter(char32_t character);

/// One of ә ғ қ ң ө ұ ү һ і, either case: the letters that Kazakh has and Russian has not.
bool isKazakhOnly(char32_t character);

/// А letter, digit or mark of any script: what words and numbers are made of.
bool isWordCharacter(char32_t character);

/// A combining mark of U+0300 to U+036F, such as a stress accent.
bool isCombiningMark(char32_t character);

/// A hyphen that joins parts of a word: U+002D, U+2010, U+2011. Never a dash.
bool isHyphen(char32_t character);

/// An apostrophe within words: U+0027, U+2019, U+02BC.
bool isApostrophe(char32_t character);

/// The character that starts at a UTF-16 position; a lone surrogate as it is.
char32_t characterAt(QStringView text, qsizetype at);

/// How many UTF-16 units that character takes: 1 or 2.
qsizetype characterLength(char32_t character);

/// The text in small letters, in capitals, and with a capital first letter only where it has one;
/// the rest of a capitalised text is left as it is.
QString lower(QStringView text);
QString upper(QStringView text);
QString capitalised(QStringView text);

/// True if the text has letters with case and all of them are capitals.
bool isUpper(QStringView text);

/// True if the text starts with a capital.
bool startsUpper(QStringView text);

} // namespace tilshi::language
