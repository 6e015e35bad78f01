#include "importing/rtf/codepage.h"

#include "importing/charsets.h"

#include <utility>

namespace tilshi::importing {

namespace {

/// The C library's name for a code page of Windows.
QByteArray charsetOf(int number)
{
    static constexpr std::pair<int, const char *> others[] = {
        {932, "CP932"},        {936, "GB18030"},        {950, "BIG5-HKSCS"}, {1361, "JOHAB"},
        {10000, "MACINTOSH"},  {10007, "MAC-CYRILLIC"}, {20866, "KOI8-R"},   {21866, "KOI8-U"},
        {28595, "ISO-8859-5"}, {65001, "UTF-8"},
    };
    for (const auto &[page, name] : others) {
        if (page == number) {
            return name;
        }
    }
    return "CP" + QByteArray::number(number);
}

bool isOfSeveralBytes(int number)
{
    return number == 932 || number == 936 || number == 949 || number == 950 || number == 1361 ||
           number == 65001;
}

bool isLetter(unsigned char byte)
{
    return byte >= 0xC0 || byte == 0xA8 || byte == 0xB8 || byte == 0xB2 || byte == 0xB3;
}

bool isAsciiLetter(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

} // namespace

RtfCodepage::RtfCodepage(int number)
    : m_charset(charsetOf(number))
{
    if (!decodedBy(m_charset, "a")) {
        m_charset = "CP1252";
    }
    for (int byte = 0; byte < 256; ++byte) {
        const auto read = decodedBy(m_charset, QByteArray(1, char(byte)));
        const bool one = read && read->text.size() == 1;
        m_table[std::size_t(byte)] =
            (one ? read->text[0] : QChar(QChar::ReplacementCharacter)).unicode();
    }
    if (!isOfSeveralBytes(number)) {
        m_charset.clear();
    }
}

QString RtfCodepage::read(QByteArrayView bytes) const
{
    if (!m_charset.isEmpty()) {
        const auto decoded = decodedBy(m_charset, bytes);
        return decoded ? decoded->text : QString();
    }
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        text[at] = QChar(m_table[static_cast<unsigned char>(bytes[at])]);
    }
    return text;
}

int RtfCodepage::ofCharset(int charset, int ansi)
{
    static constexpr std::pair<int, int> pages[] = {
        {0, 1252},   {77, 10000}, {128, 932},  {129, 949},  {130, 1361}, {134, 936},
        {136, 950},  {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256},
        {186, 1257}, {204, 1251}, {222, 874},  {238, 1250}, {254, 437},
    };
    for (const auto &[number, page] : pages) {
        if (number == charset) {
            return page;
        }
    }
    return charset != 255 ? ansi : ansi == 1251 ? 866 : 850;
}

bool looksCyrillic(QByteArrayView bytes)
{
    qsizetype letters = 0;
    qsizetype among = 0;
    qsizetype beside = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (!isLetter(static_cast<unsigned char>(bytes[at]))) {
            continue;
        }
        const unsigned char before = at > 0 ? bytes[at - 1] : ' ';
        const unsigned char after = at + 1 < bytes.size() ? bytes[at + 1] : ' ';
        ++letters;
        among += isLetter(before) || isLetter(after) ? 1 : 0;
        beside += isAsciiLetter(before) || isAsciiLetter(after) ? 1 : 0;
    }
    return letters >= 3 && among * 3 > letters * 2 && beside * 4 < letters;
}

} // namespace tilshi::importing
