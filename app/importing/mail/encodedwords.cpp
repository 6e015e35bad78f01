#include "importing/mail/encodedwords.h"

#include "importing/charsets.h"
#include "importing/mail/transfer.h"

#include <QMap>

#include <algorithm>
#include <optional>

namespace tilshi::importing {

namespace {

QString decodedBytes(const QByteArray &bytes, const QByteArray &charset)
{
    const auto decoded = decode(bytes, charset);
    return decoded ? decoded->text : QString::fromUtf8(bytes);
}

struct Word
{
    QByteArray charset;
    QByteArray bytes;
    qsizetype length = 0; ///< as it stands there
};

/// The encoded word that begins a text.
std::optional<Word> wordAt(QByteArrayView behind)
{
    constexpr qsizetype longest = 2000; // they have 75 by the standard
    const QByteArrayView text = behind.first(std::min(longest, behind.size()));
    const qsizetype encoding = text.startsWith("=?") ? text.indexOf('?', 2) : -1;
    const bool letter = encoding > 2 && encoding + 2 < text.size() && text[encoding + 2] == '?';
    const qsizetype end = letter ? text.indexOf("?=", encoding + 3) : -1;
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArrayView written = text.sliced(encoding + 3, end - encoding - 3);
    const QByteArray charset = text.sliced(2, encoding - 2).toByteArray();
    const char how = text[encoding + 1];
    const bool base64 = how == 'B' || how == 'b';
    if (!base64 && how != 'Q' && how != 'q') {
        return std::nullopt;
    }
    return Word{charset.left(charset.indexOf('*') < 0 ? charset.size() : charset.indexOf('*')),
                base64 ? QByteArray::fromBase64(written.toByteArray()) : fromQWord(written),
                end + 2};
}

qsizetype whiteAt(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) {
        ++at;
    }
    return at;
}

/// A parameter's name and value as they stand there, off the front of a value.
struct Written
{
    QByteArray name;
    QByteArray value;
};

/// Up to the semicolon at a place, or to a quoted value's end.
Written takeParameter(QByteArrayView value, qsizetype &at)
{
    Written written;
    while (at < value.size() && value[at] != ';' && value[at] != '=') {
        written.name += value[at++];
    }
    written.name = written.name.trimmed().toLower();
    if (at < value.size() && value[at] == '=') {
        at += 1 + whiteAt(value.sliced(at + 1));
        const bool quoted = at < value.size() && value[at] == '"';
        for (at += quoted ? 1 : 0; at < value.size() && value[at] != (quoted ? '"' : ';'); ++at) {
            at += quoted && value[at] == '\\' && at + 1 < value.size() ? 1 : 0;
            written.value += value[at];
        }
        written.value = quoted ? written.value : written.value.trimmed();
    }
    const qsizetype next = value.indexOf(';', std::min(at, value.size()));
    at = next < 0 ? value.size() : next + 1;
    return written;
}

/// The pieces of name*0, name*1 and name*0* together, and whether the first of them names its
/// character set.
QString joined(const QMap<int, Written> &pieces)
{
    QByteArray whole;
    bool encoded = false;
    for (const Written &piece : pieces) {
        const bool percents = piece.name.endsWith('*');
        encoded = encoded || percents;
        whole += percents ? fromPercents(piece.value) : piece.value;
    }
    const qsizetype language = encoded ? whole.indexOf('\'') : -1;
    const qsizetype text = language < 0 ? -1 : whole.indexOf('\'', language + 1);
    return text < 0 ? decodedWords(whole)
                    : decodedBytes(whole.sliced(text + 1), whole.first(language));
}

} // namespace

QString decodedWords(const QByteArray &value)
{
    QString text;
    QByteArray plain;
    for (qsizetype at = 0; at < value.size();) {
        auto word = wordAt(QByteArrayView(value).sliced(at));
        if (!word) {
            plain += value[at++];
            continue;
        }
        text += decodedBytes(plain, {});
        plain.clear();
        Word whole = *word;
        for (at += word->length; word;) { // one that follows goes on with it
            const qsizetype next = at + whiteAt(QByteArrayView(value).sliced(at));
            word = wordAt(QByteArrayView(value).sliced(next));
            if (word && word->charset.toLower() != whole.charset.toLower()) {
                text += decodedBytes(whole.bytes, whole.charset);
                whole = Word{word->charset, {}, 0};
            }
            whole.bytes += word ? word->bytes : QByteArray();
            at = word ? next + word->length : at;
        }
        text += decodedBytes(whole.bytes, whole.charset);
    }
    return text + decodedBytes(plain, {});
}

QString parameterIn(const QByteArray &value, QByteArrayView name)
{
    const qsizetype first = value.indexOf(';');
    QMap<int, Written> pieces;
    for (qsizetype at = first < 0 ? value.size() : first + 1; at < value.size();) {
        const Written written = takeParameter(value, at);
        const QByteArray base = written.name.left(
            written.name.indexOf('*') < 0 ? written.name.size() : written.name.indexOf('*'));
        if (base == name && pieces.size() < 1000) {
            const QByteArray number = written.name.sliced(base.size()).replace('*', "");
            pieces.insert(number.toInt(), written);
        }
    }
    return joined(pieces);
}

} // namespace tilshi::importing
