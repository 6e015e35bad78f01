#include "importing/misreadletters.h"

#include "importing/charsets.h"
#include "importing/letterpairs.h"
#include "language/alphabet.h"
#include "text/passages.h"
#include "text/plaintext.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace tilshi::importing {

namespace {

constexpr double surelyFrom = 6.0;
/// So many characters tell what the rest is.
constexpr qsizetype telling = qsizetype(128) * 1024;

/// Letters that stand for Kazakh ones: in pairs, what stands there and what is meant.
using Letters = QStringView;

/// Of fonts that showed Kazakh letters in the places of Serbian and Macedonian ones.
constexpr Letters ofFonts = u"ќқЌҚѓғЃҒњңЊҢџүЏҮђұЂҰѕәЅӘћһЋҺїүЇҮўұЎҰєәЄӘ";
/// KZ-1048 and PT154 read as windows-1251.
constexpr Letters ofKz1048 = u"ќқЌҚєғЄҒѕңЅҢїүЇҮўұЎҰјәЈӘґөҐӨћһЋҺ";
constexpr Letters ofPt154 = u"ќқЌҚѓғЃҒњңЊҢћһЋҺєәЄӘ±ұ¦ҰµөҐӨ¤Ө‰ү‡Ү";

QChar meant(Letters letters, QChar character)
{
    for (qsizetype at = 0; at + 1 < letters.size(); at += 2) {
        if (letters[at] == character) {
            return letters[at + 1];
        }
    }
    return character;
}

QString replaced(const QString &text, Letters letters, QString *used = nullptr)
{
    QString right = text;
    for (QChar &character : right) {
        const QChar instead = meant(letters, character);
        if (instead != character && used && !used->contains(character)) {
            *used += (used->isEmpty() ? u"" : u", ") + QString(character) + u" → " + instead;
        }
        character = instead;
    }
    return right;
}

/// Cyrillic letters that Kazakh has not, within and at words.
bool hasForeignLetters(QStringView text)
{
    qsizetype foreign = 0;
    qsizetype letters = 0;
    for (const QChar character : text) {
        const bool cyrillic = language::isCyrillic(character.unicode());
        letters += cyrillic ? 1 : 0;
        foreign += cyrillic && !language::isKazakhLetter(character.unicode()) ? 1 : 0;
    }
    return foreign >= 3 && foreign * 200 >= letters;
}

/// The table under which the text is likeliest; an empty one where that is not sure.
Letters lettersFor(const QString &text)
{
    const QString start = text.first(std::min(telling, text.size()));
    Letters best;
    double most = std::max(likelihood(start) + 0.2, surelyFrom);
    for (const Letters letters : {ofFonts, ofKz1048, ofPt154}) {
        const double likely = likelihood(replaced(start, letters));
        if (likely > most) {
            most = likely;
            best = letters;
        }
    }
    return best;
}

/// The byte that stands for each character beyond ASCII.
using Bytes = QHash<QChar, char>;

Bytes bytesOf(const QByteArray &charset)
{
    Bytes bytes;
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const auto read = decodedBy(charset, QByteArray(1, char(byte)));
        if (read && read->damaged == 0 && read->text.size() == 1) {
            bytes.insert(read->text.front(), char(byte));
        } else { // programs that know no better keep the number
            bytes.insert(QChar(char16_t(byte)), char(byte));
            bytes.insert(QChar(QChar::ReplacementCharacter), char(byte));
        }
    }
    return bytes;
}

/// The bytes that a program with such a character set had read as this text; nothing where some
/// could not have come out.
std::optional<QByteArray> bytesBehind(const QString &text, const Bytes &bytes)
{
    QByteArray behind;
    qsizetype lost = 0;
    for (const QChar character : text) {
        const bool ascii = character.unicode() < 0x80;
        const auto byte = bytes.constFind(character);
        lost += ascii || byte != bytes.constEnd() ? 0 : 1;
        behind += ascii ? char(character.unicode()) : byte == bytes.constEnd() ? '?' : *byte;
    }
    return lost * 50 > text.size() ? std::nullopt : std::optional(behind);
}

struct Misreading
{
    const char *read; ///< how the text was read
    const char *name;
    const char *meant; ///< how it should have been; empty for UTF-8
    const char *meantName;
};

constexpr Misreading misreadings[] = {
    {"CP1251", "windows-1251", "", "UTF-8"},
    {"CP1252", "windows-1252", "", "UTF-8"},
    {"KOI8-R", "KOI8-R", "", "UTF-8"},
    {"CP866", "IBM866", "", "UTF-8"},
    {"CP1252", "windows-1252", "RK1048", "KZ-1048"},
    {"CP1252", "windows-1252", "CP1251", "windows-1251"},
    {"CP1251", "windows-1251", "KOI8-R", "KOI8-R"},
    {"CP1251", "windows-1251", "CP866", "IBM866"},
    {"KOI8-R", "KOI8-R", "CP1251", "windows-1251"},
    {"CP866", "IBM866", "CP1251", "windows-1251"},
};

QString reread(const QByteArray &bytes, const Misreading &misreading)
{
    if (misreading.meant[0] != 0) {
        const auto read = decodedBy(misreading.meant, bytes);
        return read ? read->text : QString();
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    const bool damaged = text.count(QChar::ReplacementCharacter) * 12 > text.size();
    return damaged ? QString() : text;
}

/// Whether letters beyond ASCII make up the text.
bool isForeign(QStringView text)
{
    qsizetype letters = 0;
    qsizetype beyond = 0;
    for (const QChar character : text) {
        letters += character.isLetter() ? 1 : 0;
        beyond += character.unicode() > 0x7F && (character.isLetter() || !character.isSpace());
    }
    return beyond >= 20 && beyond * 3 > letters;
}

/// How the text was misread; null where that is not sure, or it was not.
const Misreading *misreadingOf(const QString &text)
{
    const QString start = text.first(std::min(telling, text.size()));
    if (!isForeign(start) || likelihood(start) >= surelyFrom) {
        return nullptr;
    }
    double most = std::max(likelihood(start) + 0.3, surelyFrom);
    const Misreading *best = nullptr;
    for (const Misreading &misreading : misreadings) {
        const auto bytes = bytesBehind(start, bytesOf(misreading.read));
        const double likely = bytes ? likelihood(reread(*bytes, misreading)) : 0;
        if (likely > most) {
            most = likely;
            best = &misreading;
        }
    }
    return best;
}

QString nameOf(const Misreading &misreading)
{
    return QString::fromLatin1(misreading.name) + u" → " + QLatin1String(misreading.meantName);
}

/// Empty where the text can't be read anew.
QString readAnew(const QString &text, const Misreading &misreading, const Bytes &bytes)
{
    const auto behind = bytesBehind(text, bytes);
    return behind ? reread(*behind, misreading) : QString();
}

template <class Use>
void forEachText(newsroom::Content &content, Use use)
{
    use(content.headline);
    for (text::Block &block : content.body.blocks) {
        text::forEachRuns(block, [&use](text::Runs &runs) {
            for (text::Run &run : runs) {
                use(run.text);
            }
        });
    }
}

} // namespace

std::optional<PutRight> putRight(const QString &text)
{
    if (const Misreading *misreading = misreadingOf(text)) {
        QString right = readAnew(text, *misreading, bytesOf(misreading->read));
        if (!right.isEmpty()) {
            return PutRight{std::move(right), nameOf(*misreading)};
        }
    }
    const QStringView start = QStringView(text).first(std::min(telling, text.size()));
    const Letters letters = hasForeignLetters(start) ? lettersFor(text) : Letters();
    if (letters.isEmpty()) {
        return std::nullopt;
    }
    QString used;
    QString right = replaced(text, letters, &used);
    return PutRight{std::move(right), used};
}

std::optional<QString> putRight(newsroom::Content &content)
{
    const QString whole = content.headline + u'\n' + text::plainText(content.body);
    if (const Misreading *misreading = misreadingOf(whole)) {
        const Bytes bytes = bytesOf(misreading->read);
        forEachText(content, [&](QString &text) {
            const QString right = readAnew(text, *misreading, bytes);
            text = right.isEmpty() ? text : right;
        });
        return nameOf(*misreading);
    }
    const Letters letters = hasForeignLetters(whole) ? lettersFor(whole) : Letters();
    if (letters.isEmpty()) {
        return std::nullopt;
    }
    QString used;
    forEachText(content, [&](QString &text) { text = replaced(text, letters, &used); });
    return used;
}

} // namespace tilshi::importing
