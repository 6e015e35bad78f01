#include "importing/codepages.h"

#include "importing/charsets.h"
#include "importing/letterpairs.h"
#include "language/alphabet.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace tilshi::importing {

namespace {

/// What the bytes 0x80 to 0xFF stand for; U+FFFD where a byte stands for nothing. The tables of
/// Unicode's mapping files: MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1251, and IANA's registrations of
/// KZ-1048 (STRK 1048-2002) and PTCP154.
struct Codepage
{
    const char *name;
    QStringView upperHalf;
};

constexpr std::array<Codepage, 3> codepages{{
    {"windows-1251", u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\ufffd™љ›њќћџ"
                     u"\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї"
                     u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                     u"абвгдежзийклмнопрстуфхцчшщъыьэюя"},
    {"KZ-1048", u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\ufffd™љ›њқһџ"
                u"\u00a0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00ad®Ү°±Ііөµ¶·ё№ғ»әҢңү"
                u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                u"абвгдежзийклмнопрстуфхцчшщъыьэюя"},
    {"PT154", u"ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ"
              u"\u00a0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ"
              u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
              u"абвгдежзийклмнопрстуфхцчшщъыьэюя"},
}};

QString read(const QByteArray &bytes, const Codepage &page)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += value < 0x80 ? QChar(char16_t{value}) : page.upperHalf[value - 0x80];
    }
    return text;
}

bool isCyrillicAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && language::isCyrillic(text[at].unicode());
}

/// Kazakh's own letters within words count for a reading, letters that Kazakh never uses against
/// it. A letter alone may be a sign of another code page: ± is ұ in PT154.
int kazakhness(QStringView text)
{
    int score = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char32_t character = text[at].unicode();
        if (character < 0x80 || !language::isCyrillic(character)) {
            continue;
        }
        if (!language::isKazakhLetter(character)) {
            --score;
        } else if (language::isKazakhOnly(character) &&
                   (isCyrillicAt(text, at - 1) || isCyrillicAt(text, at + 1))) {
            ++score;
        }
    }
    return score;
}

/// Of windows-1250 the letters that stand where -1252 has signs: Ś Ť Ź ś ť ź Ł Ą Ş Ż ł ą ş Ľ ľ ż.
constexpr QByteArrayView ofCentralEurope("\x8C\x8D\x8F\x9C\x9D\x9F\xA3\xA5\xAA\xAF\xB3\xB9"
                                         "\xBA\xBC\xBE\xBF");

/// Letters of windows-1250, -1252 and -1254.
bool isLatinLetter(unsigned char byte)
{
    return (byte >= 0xC0 && byte != 0xD7 && byte != 0xF7) || byte == 0x8A || byte == 0x9A ||
           ofCentralEurope.contains(char(byte));
}

bool isAsciiLetter(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Cyrillic words are all beyond ASCII, of Latin ones it is a letter here and there.
bool isLatinText(const QByteArray &bytes)
{
    qsizetype ascii = 0;
    qsizetype within = 0; // of those beyond it, in words with letters of ASCII
    qsizetype beyond = 0;
    qsizetype asciiOfWord = 0;
    qsizetype beyondOfWord = 0;
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        const auto value = static_cast<unsigned char>(at < bytes.size() ? bytes[at] : ' ');
        if (isAsciiLetter(value) || isLatinLetter(value)) {
            (isAsciiLetter(value) ? asciiOfWord : beyondOfWord) += 1;
            continue;
        }
        ascii += asciiOfWord;
        beyond += beyondOfWord;
        within += asciiOfWord > 0 ? beyondOfWord : 0;
        asciiOfWord = beyondOfWord = 0;
    }
    return ascii > 20 && beyond * 4 < ascii && within * 4 >= beyond * 3;
}

/// Whether letters of Central Europe stand within words; "cœur" has one of -1252 there.
bool isCentralEuropean(const QByteArray &bytes)
{
    const auto isLetter = [&bytes](qsizetype at) {
        const auto value = static_cast<unsigned char>(bytes[at]);
        return isAsciiLetter(value) || isLatinLetter(value);
    };
    int letters = 0;
    for (qsizetype at = 1; at + 1 < bytes.size(); ++at) {
        const bool tells =
            ofCentralEurope.contains(bytes[at]) && !QByteArrayView("\x8C\x9C").contains(bytes[at]);
        letters += tells && isLetter(at - 1) && isLetter(at + 1) ? 1 : 0;
    }
    return letters >= 2;
}

SingleByteText fromLatinCodepage(const QByteArray &bytes)
{
    constexpr QByteArrayView turkish("\xD0\xDD\xDE\xF0\xFD\xFE"); // Ğ İ Ş ğ ı ş
    const bool has =
        std::any_of(bytes.begin(), bytes.end(), [=](char byte) { return turkish.contains(byte); });
    const int page = isCentralEuropean(bytes) ? 1250 : has ? 1254 : 1252;
    const auto decoded = decodedBy("CP" + QByteArray::number(page), bytes);
    return {decoded ? decoded->text : QString(), QStringLiteral("windows-%1").arg(page)};
}

/// How likely the text is where a capital behind a small letter within a word tells that it was
/// read by another table.
double plausibility(QStringView text)
{
    constexpr double weight = 20;
    qsizetype letters = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool letter = language::isCyrillic(text[at].unicode());
        letters += letter ? 1 : 0;
        odd += letter && at > 0 && text[at].isUpper() && text[at - 1].isLower() ? 1 : 0;
    }
    return likelihood(text) - (letters > 0 ? weight * double(odd) / double(letters) : 0);
}

/// So many bytes tell what the rest is.
constexpr qsizetype telling = qsizetype(256) * 1024;

/// Another encoding of Cyrillic letters under which the text is plainly more likely.
SingleByteText fromOtherCodepage(const QByteArray &bytes, const QString &read)
{
    constexpr double plainly = 0.15;
    static const std::pair<const char *, const char *> others[] = {
        {"KOI8-R", "KOI8-R"},
        {"CP866", "IBM866"},
        {"ISO-8859-5", "ISO-8859-5"},
        {"MAC-CYRILLIC", "x-mac-cyrillic"}};
    constexpr qsizetype fewest = 10; // bytes beyond ASCII
    const auto beyond = std::count_if(bytes.begin(), bytes.end(), [](char byte) {
        return static_cast<unsigned char>(byte) > 0x7F;
    });
    if (beyond < fewest) {
        return {};
    }
    const QStringView start = QStringView(read).first(std::min(telling, read.size()));
    double best = std::max(plausibility(start) + plainly, likelyFrom);
    SingleByteText found;
    for (const auto &[charset, name] : others) {
        const auto other = decodedBy(charset, bytes.first(std::min(telling, bytes.size())));
        const double likely = other ? plausibility(other->text) : 0;
        if (likely > best) {
            best = likely;
            found = {QString::fromLatin1(charset), QString::fromLatin1(name)};
        }
    }
    const auto whole =
        found.text.isEmpty() ? std::nullopt : decodedBy(found.text.toLatin1(), bytes);
    return whole ? SingleByteText{whole->text, found.encoding} : SingleByteText();
}

} // namespace

SingleByteText fromCodepage(const QByteArray &bytes)
{
    if (isLatinText(bytes)) {
        SingleByteText latin = fromLatinCodepage(bytes);
        if (!latin.text.isEmpty()) {
            return latin;
        }
    }
    SingleByteText best;
    int bestScore = std::numeric_limits<int>::min();
    for (const Codepage &page : codepages) {
        QString text = read(bytes, page);
        const int score = kazakhness(text);
        if (score > bestScore) {
            bestScore = score;
            best = {std::move(text), QString::fromLatin1(page.name)};
        }
    }
    SingleByteText other = fromOtherCodepage(bytes, best.text);
    return other.text.isEmpty() ? best : other;
}

} // namespace tilshi::importing
