#include "importing/rtf/letters.h"

#include "importing/symbolfonts.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

constexpr int latin = 1252;
constexpr int cyrillic = 1251;
constexpr int signs = 2; ///< \fcharset of fonts whose letters are not letters

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= 0; });
}

} // namespace

const RtfCodepage &RtfLetters::codepage(int number)
{
    auto known = m_codepages.find(number);
    if (known == m_codepages.end()) {
        known = m_codepages.insert(number, RtfCodepage(number));
    }
    return *known;
}

int RtfLetters::codepageOf(const RtfFont &font) const
{
    return font.codepage > 0 ? font.codepage : RtfCodepage::ofCharset(font.charset, m_ansi);
}

QString RtfLetters::read(QByteArrayView bytes, int number)
{
    const RtfFont font = m_fonts.value(number);
    if (isSymbolFont(font.name)) {
        return shown(QString::fromLatin1(bytes), font);
    }
    if (isAscii(bytes)) {
        return QString::fromLatin1(bytes);
    }
    if (m_utf8 && bytes.isValidUtf8()) {
        return QString::fromUtf8(bytes);
    }
    int page = codepageOf(font);
    if (page == latin && looksCyrillic(bytes)) {
        page = cyrillic;
        m_tally->name(ReportKind::EncodingGuessed, QStringLiteral("windows-1251"));
    }
    QString text = codepage(page).read(bytes);
    m_tally->count(ReportKind::CharactersDamaged, text.count(QChar::ReplacementCharacter));
    return text;
}

/// Fonts of signs have theirs from U+F000 on; under that mark also stand fonts of letters that were
/// made before Unicode.
QString RtfLetters::read(QChar character, int number)
{
    const RtfFont font = m_fonts.value(number);
    if (isSymbolFont(font.name)) {
        return shown(character, font);
    }
    const bool byte = (character.unicode() & 0xff00) == 0xf000;
    return byte && font.charset == signs
               ? read(QByteArray(1, char(character.unicode() & 0xff)), number)
               : QString(character);
}

QString RtfLetters::shown(const QString &text, const RtfFont &font)
{
    qsizetype unknown = 0;
    QString signsShown = shownBySymbolFont(text, font.name, unknown);
    m_tally->count(ReportKind::SignsUnknown, unknown);
    return signsShown;
}

} // namespace tilshi::importing
