#include "language/transliteration.h"

#include "language/alphabet.h"
#include "language/charactertraits.h"
#include "language/latinwriting.h"
#include "language/mixedscript.h"
#include "language/romannumeral.h"
#include "language/tokenizer.h"

#include <optional>

namespace tilshi::language {

namespace {

/// The traits of all characters of a stretch together.
quint16 traitsOf(QStringView text)
{
    quint16 traits = 0;
    for (const QChar character : text) {
        traits |= characterTraits(character.unicode());
    }
    return traits;
}

/// Where the Cyrillic ending of an address begins, hyphen included (tilshi.kz-тің); its size if it
/// has none.
qsizetype endingStart(QStringView address)
{
    qsizetype at = address.size();
    while (at > 0 && isCyrillic(address[at - 1].unicode())) {
        --at;
    }
    const bool ending = at > 1 && at < address.size() && isHyphen(address[at - 1].unicode()) &&
                        (traitsOf(address.first(at)) & CyrillicTrait) == 0;
    return ending ? at - 1 : address.size();
}

/// Follows places of a text while it is written piece by piece.
class Follower
{
public:
    explicit Follower(const QList<qsizetype> &places)
        : m_places(places)
    {
    }

    /// The text from there to there was written at those places of the other. writtenOf() says how
    /// much is written of so many characters at the piece's beginning.
    template <class WrittenOf>
    void follow(qsizetype from, qsizetype to, qsizetype writtenFrom, qsizetype writtenTo,
                WrittenOf writtenOf)
    {
        for (; m_next < m_places.size() && m_places[m_next] <= to; ++m_next) {
            const qsizetype at = m_places[m_next];
            const qsizetype place = at == to ? writtenTo : writtenFrom + writtenOf(at - from);
            m_found.append(qBound(m_found.value(m_next - 1), place, writtenTo));
        }
    }

    QList<qsizetype> found() const { return m_found; }

private:
    QList<qsizetype> m_places;
    QList<qsizetype> m_found;
    qsizetype m_next = 0;
};

/// Writes one text into another script, word by word.
class Writer
{
public:
    Writer(QString &out, const Transliteration &how, Follower &follower)
        : m_out(out)
        , m_how(how)
        , m_follower(follower)
    {
    }

    /// A stretch without kept ones that begins there in the whole; it begins and ends where a word
    /// may.
    void write(QStringView text, qsizetype start)
    {
        qsizetype at = 0;
        for (const Token &token : tokens(text)) {
            piece(text.sliced(at, token.start - at), start + at, {});
            piece(text.sliced(token.start, token.length), start + token.start, token.kind);
            at = token.start + token.length;
        }
        piece(text.sliced(at), start + at, {});
    }

    /// As it is.
    void copy(QStringView text, qsizetype start)
    {
        const qsizetype from = m_out.size();
        m_out.append(text);
        m_follower.follow(start, start + text.size(), from, m_out.size(),
                          [](qsizetype characters) { return characters; });
    }

private:
    /// A token, or what is between two.
    void piece(QStringView text, qsizetype start, std::optional<TokenKind> kind)
    {
        constexpr qsizetype longest = 200; // of a longer one the place is guessed
        const qsizetype from = m_out.size();
        kind ? write(text, *kind) : letters(text);
        const qsizetype written = m_out.size() - from;
        const auto writtenOf = [&](qsizetype characters) {
            if (text.size() > longest) {
                return characters * written / text.size();
            }
            QString part;
            Follower nobody({});
            Writer writer(part, m_how, nobody);
            kind ? writer.write(text.first(characters), *kind)
                 : writer.letters(text.first(characters));
            return part.size();
        };
        m_follower.follow(start, start + text.size(), from, m_out.size(), writtenOf);
    }

    void write(QStringView token, TokenKind kind)
    {
        switch (kind) {
        case TokenKind::Hashtag:
            m_out.append(token);
            return;
        case TokenKind::Url:
        case TokenKind::Email:
            m_out.append(token.first(endingStart(token)));
            letters(token.sliced(endingStart(token)));
            return;
        case TokenKind::Number:
            number(token);
            return;
        default:
            word(token);
        }
    }

    void word(QStringView token)
    {
        constexpr int both = CyrillicTrait | LatinTrait;
        if (token.startsWith(u'@')) {
            m_out.append(token);
        } else if ((traitsOf(token) & both) == both && isMixedScript(token)) {
            letters(scriptFixes(token, 1).first());
        } else {
            letters(token);
        }
    }

    /// Digits, or a Roman numeral, with an ending or a word behind a hyphen.
    void number(QStringView token)
    {
        qsizetype head = 0;
        while (head < token.size() && !isHyphen(token[head].unicode())) {
            ++head;
        }
        const QString roman = romanNumeral(token.first(head));
        m_out.append(roman);
        const QStringView rest = roman.isEmpty() ? token : token.sliced(head);
        if (m_how.script == Script::Arabic) {
            writeArabicNumber(m_out, rest, m_how.arabic);
        } else {
            letters(rest);
        }
    }

    void letters(QStringView text)
    {
        switch (m_how.script) {
        case Script::Latin2021:
            writeLatin(m_out, text, LatinAlphabet::Of2021);
            return;
        case Script::Latin2018:
            writeLatin(m_out, text, LatinAlphabet::Of2018);
            return;
        case Script::Arabic:
            writeArabic(m_out, text, m_how.arabic);
        }
    }

    QString &m_out;
    const Transliteration &m_how;
    Follower &m_follower;
};

/// A text cut into lines, and those into what is kept and what is written.
class Passages
{
public:
    Passages(QStringView text, const QList<Stretch> &kept)
        : m_text(text)
        , m_kept(kept)
    {
    }

    QString written(const Transliteration &how, Follower &follower)
    {
        QString out;
        out.reserve(m_text.size() + m_text.size() / 4);
        Writer writer(out, how, follower);
        while (m_at < m_text.size()) {
            const qsizetype newline = m_text.indexOf(u'\n', m_at);
            line(newline < 0 ? m_text.size() : newline + 1, writer);
        }
        return out;
    }

private:
    struct Segment
    {
        qsizetype start = 0;
        QStringView text;
        bool kept = false;
    };

    void line(qsizetype end, Writer &writer)
    {
        QList<Segment> segments;
        quint16 traits = 0;
        while (m_at < end) {
            segments.append(next(end));
            traits |= segments.last().kept ? quint16(0) : traitsOf(segments.last().text);
        }
        for (const Segment &segment : segments) {
            if (segment.kept || (traits & CyrillicTrait) == 0) {
                writer.copy(segment.text, segment.start);
            } else {
                writer.write(segment.text, segment.start);
            }
        }
    }

    /// What comes next and ends by then.
    Segment next(qsizetype end)
    {
        while (m_next < m_kept.size() && m_kept[m_next].start + m_kept[m_next].length <= m_at) {
            ++m_next;
        }
        const qsizetype start = m_at;
        const bool more = m_next < m_kept.size();
        const bool kept = more && m_kept[m_next].start <= m_at;
        if (more) {
            const Stretch &stretch = m_kept[m_next];
            end = qMin(end, kept ? stretch.start + stretch.length : stretch.start);
        }
        m_at = end;
        return {start, m_text.sliced(start, end - start), kept};
    }

    QStringView m_text;
    const QList<Stretch> &m_kept;
    qsizetype m_at = 0;
    qsizetype m_next = 0; ///< the first stretch that does not end before the place
};

bool isArabicLetter(QChar character)
{
    return character.direction() == QChar::DirAL || character.direction() == QChar::DirR;
}

/// True if a line's first letter sets it from left to right though it has Arabic ones.
bool needsMark(QStringView line)
{
    bool leftFirst = false;
    for (const QChar character : line) {
        if (isArabicLetter(character)) {
            return leftFirst;
        }
        leftFirst = leftFirst || character.direction() == QChar::DirL;
    }
    return false;
}

} // namespace

bool isRightToLeft(Script script)
{
    return script == Script::Arabic;
}

QString transliterated(QStringView text, const Transliteration &how, const QList<Stretch> &kept)
{
    return transliterated(text, how, kept, {}).text;
}

PlacedText transliterated(QStringView text, const Transliteration &how, const QList<Stretch> &kept,
                          const QList<qsizetype> &places)
{
    Follower follower(places);
    QString written = Passages(text, kept).written(how, follower);
    follower.follow(text.size(), text.size(), written.size(), written.size(),
                    [](qsizetype) { return qsizetype(0); });
    return {written, follower.found()};
}

QString markedRightToLeft(QStringView text)
{
    constexpr QChar mark = u'\u200f';
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', at);
        const QStringView line = text.sliced(at, (newline < 0 ? text.size() : newline + 1) - at);
        if (needsMark(line)) {
            out.append(mark);
        }
        out.append(line);
        at += line.size();
    }
    return out;
}

} // namespace tilshi::language
