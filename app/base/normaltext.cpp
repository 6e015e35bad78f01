#include "base/normaltext.h"

#include "base/normalized.h"

#include <QStringView>

#include <algorithm>

namespace tilshi {

namespace {

constexpr char32_t byteOrderMark = 0xfeff;

/// The line breaks of Unicode's newline guidelines (UAX #14: CR, VT, FF, NEL, LS, PS).
bool isOtherBreak(QChar sign)
{
    switch (sign.unicode()) {
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

bool isStorable(char32_t sign)
{
    const bool isControl = (sign < 0x20 && sign != U'\t' && sign != U'\n' && sign != U'\r') ||
                           (sign >= 0x7f && sign < 0xa0);
    return !isControl && sign != byteOrderMark && !QChar::isNonCharacter(sign);
}

/// The sign at that place: a pair of surrogates is one, half a pair U+FFFD.
char32_t signAt(QStringView text, qsizetype at)
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

int unitsOf(char32_t sign)
{
    return QChar::requiresSurrogates(sign) ? 2 : 1;
}

bool isAllStorable(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t sign = signAt(text, at);
        if (!isStorable(sign) || (text.at(at).isSurrogate() && unitsOf(sign) == 1)) {
            return false;
        }
        at += unitsOf(sign);
    }
    return true;
}

} // namespace

QString storableSigns(const QString &text)
{
    if (isAllStorable(text)) {
        return text;
    }
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t sign = signAt(text, at);
        if (isStorable(sign)) {
            clean += QChar::fromUcs4(sign);
        }
        at += unitsOf(sign);
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
    return normalized(storableSigns(lines), QString::NormalizationForm_C);
}

QString normalLine(const QString &text)
{
    QString line = normalText(text);
    return line.contains(u'\n') ? line.replace(u'\n', u' ') : line;
}

} // namespace tilshi
