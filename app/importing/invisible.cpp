#include "importing/invisible.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

/// So far from a mark of direction are the letters that it is for.
constexpr qsizetype nearby = 200;

bool isHalf(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate()) {
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    }
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

bool isNoText(char16_t code)
{
    return code == 0x200b || code == 0x180e || (code >= 0x2060 && code <= 0x2064) ||
           code == 0xfeff || code == 0xfffc || (code >= 0xfdd0 && code <= 0xfdef) ||
           (code & 0xfffe) == 0xfffe;
}

bool isOfDirection(char16_t code)
{
    return code == 0x200e || code == 0x200f || code == 0x061c ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool runsLeft(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

/// Cyrillic and Latin letters, figures and white space, which no joiner changes.
bool isUnjoined(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace() || text[at].unicode() < 0x0590;
}

} // namespace

bool isInvisible(QStringView text, qsizetype at)
{
    const char16_t code = text[at].unicode();
    if (code < 0x061c) {
        return false;
    }
    if (code == 0x200c || code == 0x200d) {
        return isUnjoined(text, at - 1) && isUnjoined(text, at + 1);
    }
    if (isOfDirection(code)) {
        const qsizetype from = std::max<qsizetype>(0, at - nearby);
        const QStringView around = text.sliced(from, std::min(text.size() - from, 2 * nearby));
        return std::none_of(around.begin(), around.end(), runsLeft);
    }
    return isNoText(code) || isHalf(text, at);
}

} // namespace tilshi::importing
