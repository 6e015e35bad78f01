#pragma once

namespace tilshi::language {

/// The Russian letter that a small Kazakh one is typed as where the keyboard lacks it: ә as а, ғ г,
/// қ к, ң н, ө о, ұ and ү у, һ х, і и. Any other sign as it is.
constexpr char16_t withoutKazakh(char16_t sign)
{
    switch (sign) {
    case u'ә':
        return u'а';
    case u'ғ':
        return u'г';
    case u'қ':
        return u'к';
    case u'ң':
        return u'н';
    case u'ө':
        return u'о';
    case u'ұ':
    case u'ү':
        return u'у';
    case u'һ':
        return u'х';
    case u'і':
        return u'и';
    default:
        return sign;
    }
}

/// Soft hyphens, joiners and marks of direction, which stand in a text and are not seen.
constexpr bool isInvisible(char16_t sign)
{
    return sign == u'\u00ad' || (sign >= u'\u200b' && sign <= u'\u200f') || sign == u'\u2060' ||
           sign == u'\ufeff';
}

} // namespace tilshi::language
