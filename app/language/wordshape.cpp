#include "language/wordshape.h"

#include "language/abbreviations.h"
#include "language/alphabet.h"
#include "language/charactertraits.h"
#include "language/romannumeral.h"

namespace tilshi::language {

namespace {

constexpr char16_t softHyphen = u'\u00ad';

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

bool isLowerAt(QStringView text, qsizetype at)
{
    return (characterTraits(text[at].unicode()) & LowerTrait) != 0;
}

bool isWordCharacterAt(QStringView text, qsizetype at)
{
    return at < text.size() && isWordCharacter(characterAt(text, at));
}

/// True where a character between two others holds a word or a number together.
bool joinsAt(QStringView text, qsizetype at)
{
    const char16_t character = text[at].unicode();
    if (isHyphen(character) || isApostrophe(character) || character == softHyphen) {
        return isWordCharacterAt(text, at + 1);
    }
    const bool numeric =
        character == u',' || character == u'.' || character == u':' || character == u'/';
    return numeric && isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
}

/// Notes the next character's traits, which follow those of the character before it.
void note(WordShape &shape, int traits, int before)
{
    shape.hasLetter = shape.hasLetter || (traits & LetterTrait) != 0;
    if ((traits & NumberTrait) != 0) {
        shape.hasDigit = true;
        shape.startsWithDigit = shape.startsWithDigit || shape.length == 0;
    }
    if ((traits & UpperTrait) != 0 && (before & LowerTrait) != 0) {
        shape.hasInnerCapital = true;
    }
}

/// ҚР, АҚШ, ЖЭО: capitals alone, as many as acronyms have.
bool isAcronym(QStringView head)
{
    constexpr qsizetype longest = 5;
    return head.size() >= 2 && head.size() <= longest && isUpper(head);
}

/// The length of т.б. т.с.с. б.з.д: two groups or more of one or two letters, each with its stop;
/// the last stop may lack. 0 if the text does not begin so.
qsizetype dottedLength(QStringView text)
{
    constexpr qsizetype longestGroup = 2;
    qsizetype end = 0;
    int groups = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype letters = 0;
        while (letters <= longestGroup && at + letters < text.size() &&
               isLowerAt(text, at + letters)) {
            ++letters;
        }
        if (letters == 0 || letters > longestGroup || isWordCharacterAt(text, at + letters)) {
            break;
        }
        ++groups;
        end = at + letters;
        if (end >= text.size() || text[end] != u'.') {
            break;
        }
        at = ++end;
    }
    return groups >= 2 ? end : 0;
}

/// А, Дж: a capital alone, or one of the digraphs that names are shortened to.
bool isInitial(QStringView word)
{
    return (word.size() == 1 && word[0].isUpper()) || word == u"Дж" || word == u"Хр";
}

} // namespace

WordShape wordShape(QStringView text)
{
    constexpr int wordTraits = LetterTrait | NumberTrait | MarkTrait;
    WordShape shape;
    int before = 0;
    while (shape.length < text.size()) {
        const char32_t character = characterAt(text, shape.length);
        const int traits = characterTraits(character);
        if ((traits & wordTraits) != 0 || character == U'_') {
            note(shape, traits, before);
            shape.hasLowLine = shape.hasLowLine || character == U'_';
            shape.length += characterLength(character);
        } else if (shape.length > 0 && joinsAt(text, shape.length)) {
            if (shape.headLength == 0 && isHyphen(character)) {
                shape.headLength = shape.length;
            }
            ++shape.length;
        } else {
            break;
        }
        before = traits;
    }
    shape.headLength = shape.headLength == 0 ? shape.length : shape.headLength;
    return shape;
}

TokenKind kindOf(QStringView word, const WordShape &shape)
{
    const QStringView head = word.first(shape.headLength);
    if (shape.startsWithDigit || isRomanNumeral(head)) {
        return TokenKind::Number;
    }
    if (shape.hasDigit || shape.hasLowLine || !shape.hasLetter) {
        return TokenKind::Other;
    }
    if (isAcronym(head) || isUnit(head) || shape.hasInnerCapital) {
        return TokenKind::Abbreviation;
    }
    return TokenKind::Word;
}

Token stoppedAbbreviation(QStringView text, const WordShape &shape)
{
    const QStringView word = text.first(shape.length);
    if (const qsizetype dotted = dottedLength(text); dotted > 0) {
        return {0, dotted, TokenKind::Abbreviation};
    }
    if (shape.length >= text.size() || text[shape.length] != u'.') {
        return {};
    }
    if (isInitial(word)) {
        return {0, shape.length + 1, TokenKind::Initial};
    }
    const bool oneLetter = shape.length == 1 && word[0].isLower();
    if (oneLetter || takesFullStop(lower(word))) {
        return {0, shape.length + 1, TokenKind::Abbreviation};
    }
    return {};
}

} // namespace tilshi::language
