#include "importing/codepages.h"

#include "language/alphabet.h"

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

} // namespace

SingleByteText fromCyrillicCodepage(const QByteArray &bytes)
{
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
    return best;
}

} // namespace tilshi::importing
