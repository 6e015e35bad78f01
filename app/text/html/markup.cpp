#include "text/html/markup.h"

namespace tilshi::text {

namespace {

bool isControl(char32_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7f && c <= 0x9f);
}

bool isNonCharacter(char32_t c)
{
    return (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

/// Calls use(c) for every character that may be printed. Half surrogates are none.
template <class Use>
void forEachPrintable(QStringView plain, Use use)
{
    for (qsizetype i = 0; i < plain.size(); ++i) {
        char32_t c = plain[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < plain.size() && plain[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(plain[i], plain[i + 1]);
            ++i;
        }
        if (!QChar::isSurrogate(c) && !isControl(c) && !isNonCharacter(c)) {
            use(c);
        }
    }
}

void append(QString &to, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        to += QChar(QChar::highSurrogate(c));
        to += QChar(QChar::lowSurrogate(c));
    } else {
        to += QChar(static_cast<char16_t>(c));
    }
}

void appendEscaped(QString &to, char32_t c)
{
    switch (c) {
    case U'&':
        to += u"&amp;";
        break;
    case U'<':
        to += u"&lt;";
        break;
    case U'>':
        to += u"&gt;";
        break;
    case U'"':
        to += u"&quot;";
        break;
    case U'\'':
        to += u"&#39;";
        break;
    default:
        append(to, c);
    }
}

} // namespace

Markup Markup::text(QStringView plain)
{
    QString html;
    html.reserve(plain.size() + plain.size() / 16);
    forEachPrintable(plain, [&html](char32_t c) { appendEscaped(html, c); });
    return Markup(std::move(html));
}

QString printable(QStringView plain)
{
    QString text;
    text.reserve(plain.size());
    forEachPrintable(plain, [&text](char32_t c) { append(text, c); });
    return text;
}

} // namespace tilshi::text
