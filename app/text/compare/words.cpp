#include "text/compare/words.h"

#include <algorithm>

namespace tilshi::text {

namespace {

constexpr qsizetype stemLength = 5;
constexpr qsizetype groupLength = 3; ///< digits between the separators of a long number

bool isIn(QChar character, QStringView set)
{
    return set.contains(character);
}

bool isAscii(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

/// Reads one word after the other.
class WordReader
{
public:
    explicit WordReader(QStringView text)
        : m_text(text)
    {
    }

    /// The end of the word that begins at a position, which is no space.
    qsizetype endOfWord(qsizetype begin) const
    {
        if (!isWordAt(begin)) {
            return endOfSign(begin);
        }
        qsizetype at = begin;
        while (const qsizetype step = stepAt(begin, at)) {
            at += step;
        }
        return at;
    }

    bool isWordAt(qsizetype at) const
    {
        return at < m_text.size() && QChar::isLetterOrNumber(codeAt(at));
    }

private:
    char32_t codeAt(qsizetype at) const
    {
        const QChar character = m_text[at];
        if (character.isHighSurrogate() && at + 1 < m_text.size() &&
            m_text[at + 1].isLowSurrogate()) {
            return QChar::surrogateToUcs4(character, m_text[at + 1]);
        }
        return character.unicode();
    }

    qsizetype lengthAt(qsizetype at) const { return QChar::requiresSurrogates(codeAt(at)) ? 2 : 1; }

    bool isDigitAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() && m_text[at].isDigit();
    }

    /// A sign again and again, or a single one with the marks above it.
    qsizetype endOfSign(qsizetype begin) const
    {
        const char32_t sign = codeAt(begin);
        qsizetype at = begin + lengthAt(begin);
        while (at < m_text.size() && (codeAt(at) == sign || QChar::isMark(codeAt(at)))) {
            at += lengthAt(at);
        }
        return at;
    }

    /// How many characters go on with the word, 0 at its end.
    qsizetype stepAt(qsizetype begin, qsizetype at) const
    {
        if (at >= m_text.size()) {
            return 0;
        }
        const char32_t code = codeAt(at);
        if (QChar::isLetterOrNumber(code) || (QChar::isMark(code) && at > begin)) {
            return lengthAt(at);
        }
        if (at == begin) {
            return 0;
        }
        return joins(begin, at) ? 1 : 0;
    }

    bool joins(qsizetype begin, qsizetype at) const
    {
        const QChar sign = m_text[at];
        if (sign == u'\u00ad' || (sign == u'%' && isDigitAt(at - 1))) {
            return true;
        }
        if (isIn(sign, u"-'_\u2019\u02bc\u2010\u2011")) {
            return isWordAt(at + 1);
        }
        if (isIn(sign, u",.:/") && isDigitAt(at - 1) && isDigitAt(at + 1)) {
            return true;
        }
        if (isIn(sign, u" \u00a0\u202f\u2009")) {
            return joinsGroups(begin, at);
        }
        return joinsAddress(begin, at);
    }

    /// The blank in "10 000".
    bool joinsGroups(qsizetype begin, qsizetype at) const
    {
        qsizetype before = at;
        while (before > begin && isDigitAt(before - 1)) {
            --before;
        }
        const qsizetype digits = at - before;
        const bool startsNumber = before == begin;
        const bool goesOn = !startsNumber && m_text[before - 1].isSpace() && digits == groupLength;
        if (digits == 0 || digits > groupLength || !(startsNumber || goesOn)) {
            return false;
        }
        qsizetype behind = at + 1;
        while (isDigitAt(behind)) {
            ++behind;
        }
        return behind - at - 1 == groupLength;
    }

    /// Points, strokes and the like within "tilshi.kz" and "https://tilshi.kz/a?b=c".
    bool joinsAddress(qsizetype begin, qsizetype at) const
    {
        if (!isIn(m_text[at], u".@:/?=&#~+") || at + 1 >= m_text.size()) {
            return false;
        }
        const QStringView word = m_text.sliced(begin, at - begin);
        const bool isLatin = word.front().isLetter() && isAscii(word.front());
        const bool isScheme = isIn(m_text[at], u":/") && m_text[at + 1] == u'/';
        return isLatin && (isAscii(m_text[at + 1]) || isScheme);
    }

    QStringView m_text;
};

} // namespace

QList<Word> wordsOf(QStringView text, const QList<qsizetype> &breaks)
{
    QList<Word> words;
    qsizetype from = 0; ///< a word ends at a break, so each paragraph is read by itself
    const auto readParagraph = [&](qsizetype to) {
        const WordReader reader(text.first(to));
        for (qsizetype at = from; at < to;) {
            if (text[at].isSpace()) {
                ++at;
                continue;
            }
            const auto kind = reader.isWordAt(at) ? WordKind::Word : WordKind::Sign;
            const qsizetype end = reader.endOfWord(at);
            words.append({kind, at, end});
            at = end;
        }
    };
    for (const qsizetype at : breaks) {
        readParagraph(at);
        words.append({WordKind::Break, at, at + 1});
        from = at + 1;
    }
    readParagraph(text.size());
    return words;
}

QString stemOf(QStringView word)
{
    return word.first(std::min(stemLength, word.size())).toString().toLower();
}

bool endsSentence(QStringView sign)
{
    return !sign.isEmpty() && isIn(sign.front(), u".!?\u2026");
}

} // namespace tilshi::text
