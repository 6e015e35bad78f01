#pragma once

namespace tilshi::language {

/// The Russian letter that a small Kazakh one is typed as where the keyboard lacks it: ә as а, ғ г,
/// қ к, ң н, ө о, ұ and ү у, һ х, і и. Any other character as it is.
constexpr char16_t withoutKazakh(char16_t character)
{
    switch (character) {
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
        return character;
    }
}

/// Soft hyphens, joiners and marks of direction, which stand in a text and are not seen.
constexpr bool isInvisible(char16_t character)
{
    return character == u'\u00ad' || (character >= u'\u200b' && character <= u'\u200f') ||
           character == u'\u2060' || character == u'\ufeff';
}

} // namespace tilshi::language
