#include "importing/symbolfonts.h"

namespace tilshi::importing {

namespace {

/// Stands in none of the tables.
constexpr char16_t missing = u'¿';

/// From 0x20 on, by Adobe's table for Symbol (unicode.org, MAPPINGS/VENDORS/ADOBE/symbol.txt) and
/// by the names of the signs in Unicode that were taken over from Wingdings (document L2/11-052).
constexpr QStringView symbol = u" !∀#∃%&∋()∗+,−./"
                               u"0123456789:;<=>?"
                               u"≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ"
                               u"ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
                               u"‾αβχδεφγηιϕκλμνο"
                               u"πθρστυϖωξψζ{|}∼¿"
                               u"¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿"
                               u"¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿"
                               u"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓"
                               u"°±″≥×∝∂•÷≠≡≈…⏐⎯↵"
                               u"ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉"
                               u"∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
                               u"◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
                               u"¿〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭¿";
constexpr QStringView wingdings = u" ✏✂✁¿¿¿¿☎✆✉¿¿¿¿¿"
                                  u"¿¿¿¿¿¿⌛⌨¿¿¿¿¿¿✇✍"
                                  u"¿✌¿¿¿☜☞☝☟✋☺¿☹¿☠⚐"
                                  u"¿✈☼¿❄¿✞¿✠✡☪☯¿¿¿¿"
                                  u"¿¿¿¿¿¿¿¿¿¿¿¿●❍■□"
                                  u"¿❑❒⬧⧫◆❖⬥⌧¿¿❀✿❝❞¿"
                                  u"⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹"
                                  u"❺❻❼❽❾❿¿¿¿¿¿¿¿¿·•"
                                  u"▪○¿¿◉◎¿▪◻¿✦★✶✴✹✵"
                                  u"¿⌖¿⌑¿✪✰¿¿¿¿¿¿¿¿¿"
                                  u"¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿"
                                  u"¿¿¿¿¿⌫⌦¿➢¿¿¿➲¿¿←"
                                  u"→↑↓↖↗↙↘¿➔¿¿¿¿¿¿⇦"
                                  u"⇨⇧⇩⬄⇳¿¿¿¿¿¿✗✓☒☑¿";

struct Sign
{
    char16_t code;
    char16_t shown;
};

constexpr Sign wingdings2[] = {{0x4F, u'✗'}, {0x50, u'✓'}, {0x51, u'☒'}, {0x52, u'☑'}, {0x53, u'☒'},
                               {0x54, u'☒'}, {0x96, u'●'}, {0x9E, u'⁃'}, {0xA3, u'□'}};
constexpr Sign webdings[] = {{0x33, u'⏴'}, {0x34, u'⏵'}, {0x35, u'⏶'}, {0x36, u'⏷'},
                             {0x61, u'✓'},   {0x63, u'□'},   {0x67, u'■'},   {0x6E, u'●'},
                             {0x72, u'✗'},   {0xFC, u'✉'}};

char16_t shownBy(QStringView table, char16_t code)
{
    return code >= 0x20 && code - 0x20 < table.size() ? table[code - 0x20].unicode() : missing;
}

template <std::size_t N>
char16_t shownBy(const Sign (&table)[N], char16_t code)
{
    for (const Sign &sign : table) {
        if (sign.code == code) {
            return sign.shown;
        }
    }
    return code == u' ' ? u' ' : missing;
}

char16_t shownBy(QStringView font, QChar character)
{
    const char16_t unit = character.unicode();
    const char16_t code = (unit & 0xff00) == 0xf000 ? char16_t(unit & 0xff) : unit;
    if (font.startsWith(u"symbol", Qt::CaseInsensitive)) {
        return shownBy(symbol, code);
    }
    if (font.startsWith(u"webdings", Qt::CaseInsensitive)) {
        return shownBy(webdings, code);
    }
    const bool second = font.startsWith(u"wingdings 2", Qt::CaseInsensitive);
    return second ? shownBy(wingdings2, code) : shownBy(wingdings, code);
}

} // namespace

bool isSymbolFont(QStringView font)
{
    return font.compare(u"symbol", Qt::CaseInsensitive) == 0 ||
           font.startsWith(u"wingdings", Qt::CaseInsensitive) ||
           font.startsWith(u"webdings", Qt::CaseInsensitive);
}

QString shownBySymbolFont(QStringView text, QStringView font, qsizetype &unknown)
{
    QString shown;
    for (const QChar character : text) {
        const bool sign = !character.isSpace() &&
                          (character.unicode() < 0x100 || (character.unicode() & 0xff00) == 0xf000);
        const char16_t found = sign ? shownBy(font, character) : character.unicode();
        unknown += found == missing ? 1 : 0;
        shown += found == missing ? QChar(u'□') : QChar(found);
    }
    return shown;
}

} // namespace tilshi::importing
