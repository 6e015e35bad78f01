#include "base/normaltext.h"

#include "base/normalized.h"

#include <QStringView>

#include <algorithm>

namespace tilshi {

namespace {

constexpr char32_t byteOrderMark = 0xfeff;

/// The line breaks of Unicode's newline guidelines (UAX #14: CR, VT, FF, NEL, LS, PS).
bool isOtherBreak(QChar character)
{
    switch (character.unicode()) {
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x0085:
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

bool isStorable(char32_t character)
{
    const bool isControl =
        (character < 0x20 && character != U'\t' && character != U'\n' && character != U'\r') ||
        (character >= 0x7f && character < 0xa0);
    return !isControl && character != byteOrderMark && !QChar::isNonCharacter(character);
}

/// The character at that place: a pair of surrogates is one, half a pair U+FFFD.
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (!unit.isSurrogate()) {
        return unit.unicode();
    }
    const bool isPair =
        unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(unit, text.at(at + 1))
                  : char32_t(QChar::ReplacementCharacter);
}

int unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

bool isAllStorable(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if (!isStorable(character) || (text.at(at).isSurrogate() && unitsOf(character) == 1)) {
            return false;
        }
        at += unitsOf(character);
    }
    return true;
}

} // namespace

QString storableCharacters(const QString &text)
{
    if (isAllStorable(text)) {
        return text;
    }
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if (isStorable(character)) {
            clean += QChar::fromUcs4(character);
        }
        at += unitsOf(character);
    }
    return clean;
}

QString normalText(const QString &text)
{
    QString lines = text;
    if (std::any_of(lines.cbegin(), lines.cend(), isOtherBreak)) {
        lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        std::replace_if(lines.begin(), lines.end(), isOtherBreak, QChar(u'\n'));
    }
    return normalized(storableCharacters(lines), QString::NormalizationForm_C);
}

QString normalLine(const QString &text)
{
    QString line = normalText(text);
    return line.contains(u'\n') ? line.replace(u'\n', u' ') : line;
}

} // namespace tilshi
