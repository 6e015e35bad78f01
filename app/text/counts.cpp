#include "text/counts.h"

#include "text/plaintext.h"

#include <algorithm>

namespace tilshi::text {

namespace {

bool joinsWord(char32_t sign)
{
    return sign == U'-' || sign == U'\'' || sign == U'\u2019' || sign == U'\u2010' ||
           sign == U'\u2011' || sign == U'\u00ad';
}

} // namespace

Counts count(QStringView text)
{
    Counts counts;
    bool inWord = false;
    bool joined = false;
    const auto signs = text.toUcs4();
    for (const char32_t sign : signs) {
        ++counts.signs;
        counts.signsNoSpaces += QChar::isSpace(sign) ? 0 : 1;
        if (QChar::isLetterOrNumber(sign)) {
            counts.words += inWord ? 0 : 1;
            inWord = true;
            joined = false;
        } else if (QChar::isMark(sign)) {
            continue;
        } else if (inWord && joinsWord(sign) && !joined) {
            joined = true;
        } else {
            inWord = false;
        }
    }
    return counts;
}

Counts count(const Body &body)
{
    Counts sum;
    for (const QString &paragraph : paragraphs(body)) {
        const Counts one = count(paragraph);
        sum.words += one.words;
        sum.signs += one.signs;
        sum.signsNoSpaces += one.signsNoSpaces;
    }
    return sum;
}

int readingMinutes(const Counts &counts)
{
    constexpr int wordsAMinute = 180;
    return counts.words == 0 ? 0 : std::max(1, (counts.words + wordsAMinute / 2) / wordsAMinute);
}

} // namespace tilshi::text
