#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::language {

/// The sign of front vowels before a word.
enum class Hamza
{
    Letter, ///< U+0621, which news sites write
    High,   ///< U+0674, which Unicode has for Kazakh
};

enum class Digits
{
    European,
    Arabic,  ///< U+0660 to U+0669
    Persian, ///< U+06F0 to U+06F9
};

struct ArabicStyle
{
    Hamza hamza = Hamza::Letter;
    Digits digits = Digits::European;

    bool operator==(const ArabicStyle &) const = default;
};

/// Appends a text with its Cyrillic letters in Arabic ones (төте жазу), its digits in the chosen
/// ones, and , ; ? as ، ؛ ؟; all other characters as they are. The parts of a hyphenated word each
/// have their own hamza. The text is in NFC.
void writeArabic(QString &out, QStringView text, const ArabicStyle &style);

/// The same for a number, whose comma parts decimals and stays one.
void writeArabicNumber(QString &out, QStringView number, const ArabicStyle &style);

} // namespace tilshi::language
