#include "text/counts.h"

#include "text/plaintext.h"

#include <algorithm>

namespace tilshi::text {

namespace {

bool joinsWord(char32_t character)
{
    return character == U'-' || character == U'\'' || character == U'\u2019' ||
           character == U'\u2010' || character == U'\u2011' || character == U'\u00ad';
}

} // namespace

Counts count(QStringView text)
{
    Counts counts;
    bool inWord = false;
    bool joined = false;
    const auto characters = text.toUcs4();
    for (const char32_t character : characters) {
        ++counts.characters;
        counts.charactersNoSpaces += QChar::isSpace(character) ? 0 : 1;
        if (QChar::isLetterOrNumber(character)) {
            counts.words += inWord ? 0 : 1;
            inWord = true;
            joined = false;
        } else if (QChar::isMark(character)) {
            continue;
        } else if (inWord && joinsWord(character) && !joined) {
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
        sum.characters += one.characters;
        sum.charactersNoSpaces += one.charactersNoSpaces;
    }
    return sum;
}

int readingMinutes(const Counts &counts)
{
    constexpr int wordsAMinute = 180;
    return counts.words == 0 ? 0 : std::max(1, (counts.words + wordsAMinute / 2) / wordsAMinute);
}

} // namespace tilshi::text
