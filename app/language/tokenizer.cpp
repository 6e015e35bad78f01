#include "language/tokenizer.h"

#include "language/addresses.h"
#include "language/alphabet.h"
#include "language/charactertraits.h"
#include "language/wordshape.h"

namespace tilshi::language {

namespace {

/// Walks over a text once, chunk after chunk of what stands between white space.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    QList<Token> scan()
    {
        while (m_at < m_text.size()) {
            enterChunk();
            const Token token = tokenHere();
            if (token.length > 0) {
                m_tokens.append(token);
                m_at += token.length;
            } else {
                m_at += characterLength(characterAt(m_text, m_at));
            }
        }
        return m_tokens;
    }

private:
    void enterChunk()
    {
        if (m_at < m_chunkEnd) {
            return;
        }
        m_chunkEnd = m_at;
        while (m_chunkEnd < m_text.size() && !isSpaceAt(m_chunkEnd)) {
            ++m_chunkEnd;
        }
        m_addresses = mayHoldAddress(chunk());
        m_chunkEnd = qMax(m_chunkEnd, m_at + 1);
    }

    bool isSpaceAt(qsizetype at) const
    {
        return (characterTraits(m_text[at].unicode()) & SpaceTrait) != 0;
    }

    QStringView chunk() const { return m_text.sliced(m_at, m_chunkEnd - m_at); }

    Token tokenHere() const
    {
        const char32_t character = characterAt(m_text, m_at);
        if (character == U'#' || character == U'@' || character == U'№') {
            return markedToken(character);
        }
        return isWordCharacter(character) || character == U'_' ? addressOrWord() : Token();
    }

    /// #тег, @name, №5; a sign that stands alone is no token.
    Token markedToken(char32_t character) const
    {
        const WordShape shape = wordShape(chunk().sliced(1));
        if (shape.length == 0 || (character == U'№' && !shape.startsWithDigit)) {
            return {};
        }
        const TokenKind kind = character == U'#'   ? TokenKind::Hashtag
                               : character == U'№' ? TokenKind::Number
                                                   : TokenKind::Other;
        return {m_at, shape.length + 1, kind};
    }

    Token addressOrWord() const
    {
        if (m_addresses) {
            if (const qsizetype length = emailLength(chunk()); length > 0) {
                return {m_at, length, TokenKind::Email};
            }
            if (const qsizetype length = urlLength(chunk()); length > 0) {
                return {m_at, length, TokenKind::Url};
            }
        }
        return word();
    }

    Token word() const
    {
        const WordShape shape = wordShape(chunk());
        if (isDetachedEnding()) {
            return {m_at, shape.length, TokenKind::Other};
        }
        Token stopped = stoppedAbbreviation(chunk(), shape);
        if (stopped.length > 0) {
            stopped.start = m_at;
            return stopped;
        }
        return {m_at, shape.length, kindOf(chunk().first(shape.length), shape)};
    }

    /// True behind «…»- and %-, where a suffix of what is no word begins. Behind .- a second
    /// initial does.
    bool isDetachedEnding() const
    {
        if (m_at < 2 || !isHyphen(m_text[m_at - 1].unicode())) {
            return false;
        }
        const QChar before = m_text[m_at - 2];
        return !before.isSpace() && !isHyphen(before.unicode()) && before != u'.';
    }

    QStringView m_text;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    qsizetype m_chunkEnd = 0;
    bool m_addresses = false;
};

} // namespace

QList<Token> tokens(QStringView text)
{
    return Scanner(text).scan();
}

} // namespace tilshi::language
