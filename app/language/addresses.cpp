#include "language/addresses.h"

#include "language/alphabet.h"

namespace tilshi::language {

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321, 4.5.3.1.1
constexpr qsizetype longestDomain = 255;   // RFC 5321, 4.5.3.1.2

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isAsciiLetterOrDigit(QChar character)
{
    return isAsciiLetter(character) || (character >= u'0' && character <= u'9');
}

/// Latin or Cyrillic, as in addresses such as info@мектеп.қаз (RFC 6531, RFC 5890).
bool isLetter(QChar character)
{
    return isAsciiLetter(character) || isCyrillic(character.unicode());
}

bool isLetterOrDigit(QChar character)
{
    return isAsciiLetterOrDigit(character) || isCyrillic(character.unicode());
}

bool isUrlEnd(QChar character)
{
    return character.isSpace() || character == u'<' || character == u'>' || character == u'"' ||
           character == u'«' || character == u'»' || character == u'“' || character == u'”';
}

bool isTrailingPunctuation(QChar character)
{
    return QStringView(u".,;:!?…'’]}–—").contains(character);
}

/// Up to where the text after a domain or scheme goes on as a path.
qsizetype pathEnd(QStringView chunk, qsizetype from)
{
    qsizetype end = from;
    bool bracketOpen = false;
    while (end < chunk.size() && !isUrlEnd(chunk[end]) && (chunk[end] != u')' || bracketOpen)) {
        bracketOpen = chunk[end] == u'(' || (bracketOpen && chunk[end] != u')');
        ++end;
    }
    while (end > from && isTrailingPunctuation(chunk[end - 1])) {
        --end;
    }
    return end;
}

/// Where a suffix behind a hyphen ends (tilshi.kz-тің); from itself if there is none.
qsizetype suffixEnd(QStringView chunk, qsizetype from)
{
    if (from >= chunk.size() || !isHyphen(chunk[from].unicode())) {
        return from;
    }
    qsizetype end = from + 1;
    while (end < chunk.size() && isCyrillic(chunk[end].unicode())) {
        ++end;
    }
    return end > from + 1 ? end : from;
}

struct Alphabet
{
    bool (*isLetter)(QChar);
    bool (*isLetterOrDigit)(QChar);
};

constexpr Alphabet ascii{isAsciiLetter, isAsciiLetterOrDigit};
constexpr Alphabet latinOrCyrillic{isLetter, isLetterOrDigit};

/// The end of the longest a.b.c that ends in a label of two letters or more, else 0.
qsizetype domainEnd(QStringView chunk, const Alphabet &alphabet)
{
    qsizetype end = 0;
    qsizetype label = 0;
    bool letters = true;
    const qsizetype limit = qMin(chunk.size(), longestDomain);
    for (qsizetype at = 0; at <= limit; ++at) {
        const QChar character = at < limit ? chunk[at] : QChar();
        if (alphabet.isLetterOrDigit(character) || (character == u'-' && at > label)) {
            letters = letters && alphabet.isLetter(character);
            if (letters && label > 0 && at + 1 - label >= 2) {
                end = at + 1;
            }
            continue;
        }
        if (character != u'.' || at == label) {
            break;
        }
        label = at + 1;
        letters = true;
    }
    const bool cutWithin = end < chunk.size() && isWordCharacter(chunk[end].unicode());
    return cutWithin ? 0 : end;
}

/// The length of "scheme://" or "www." at the beginning; 0 if there is neither.
qsizetype prefixLength(QStringView chunk)
{
    for (const QStringView prefix : {QStringView(u"https://"), QStringView(u"http://"),
                                     QStringView(u"ftp://"), QStringView(u"www.")}) {
        if (chunk.startsWith(prefix, Qt::CaseInsensitive)) {
            return prefix.size();
        }
    }
    return 0;
}

} // namespace

bool mayHoldAddress(QStringView chunk)
{
    for (qsizetype at = 1; at + 1 < chunk.size(); ++at) {
        const bool within = isAsciiLetterOrDigit(chunk[at - 1]) && isAsciiLetter(chunk[at + 1]);
        if (chunk[at] == u'@' || (chunk[at] == u'.' && within) ||
            (chunk[at] == u':' && chunk[at + 1] == u'/')) {
            return true;
        }
    }
    return false;
}

qsizetype urlLength(QStringView chunk)
{
    if (const qsizetype prefix = prefixLength(chunk); prefix > 0) {
        const qsizetype end = pathEnd(chunk, prefix);
        return end > prefix ? end : 0;
    }
    const qsizetype domain = domainEnd(chunk, ascii);
    if (domain == 0) {
        return 0;
    }
    const bool goesOn = domain < chunk.size() && QStringView(u"/:?#").contains(chunk[domain]);
    return goesOn ? pathEnd(chunk, domain) : suffixEnd(chunk, domain);
}

qsizetype emailLength(QStringView chunk)
{
    qsizetype at = 0;
    const qsizetype limit = qMin(chunk.size(), longestLocalPart + 1);
    while (at < limit && (isLetterOrDigit(chunk[at]) || QStringView(u"._+-").contains(chunk[at]))) {
        ++at;
    }
    if (at == 0 || at >= limit || chunk[at] != u'@') {
        return 0;
    }
    const qsizetype domain = domainEnd(chunk.sliced(at + 1), latinOrCyrillic);
    return domain == 0 ? 0 : suffixEnd(chunk, at + 1 + domain);
}

} // namespace tilshi::language
