#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::language {

enum class LatinAlphabet
{
    Of2021, ///< ä ö ü ū ğ ñ ş, i for и, ı for і
    Of2018, ///< á ó ú ý ǵ ń, sh and ch, ı for и, i for і
};

/// Appends a text with its Cyrillic letters in Latin ones; all other characters as they are. Casing
/// is the alphabet's: capital И is İ and capital І is I in 2021, both are I in 2018. A letter that
/// becomes several keeps its case: Я İa, within capitals İA. The text is in NFC.
void writeLatin(QString &out, QStringView text, LatinAlphabet alphabet);

} // namespace tilshi::language
